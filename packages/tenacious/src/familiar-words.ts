/**
 * Words that anybody may use of anybody: they name no event, place, product or person, so a statement made of them
 * alone needs no fact. A word belongs here when a message could be true of every reader; `launch`, `webinar` or
 * `outage` could not.
 */
export const familiarWords = `
able accept account add additional address adjust advance advice afternoon again ago agree agreed agreement ahead
alone already also alternative always amount answer apart apply approach april area arrive arrangement ask aside
available away back balance based basis bear become begin belong best better big bit both break brief bring brings broad
busy buy calendar calm came capacity care carry case catch cause certain chance change chase check choice choose clear
close closed colleague come comfortable comment common compare complete concern condition congratulations consider contact
continue copy correct cost count couple course cover coverage current currently daily date day days deal december decide
decision deep default defer defined delivery depend describe description desk detail different difficult direct direction
directly disregard doubt doubled down draft drop due each earlier early easier easily easy eight eighteen either eleven else
email end engineer engineering engineers enough entire especially even evening event eventually ever every exact
exactly example expect experience explain extra eye face fact fair fairly fall family far fast favour february
feel fewer fifteen fifth fill final finally find fine finish firm first fit five fix fixed focus follow forget form former
forth forward four fourth fourteen free friday fresh front full further future gain gap general gladly glad go goal going
good great group grow growth guess half hand handle hands happen happy hard head heading hear held hello help helpful here hi
hire hiring hold honest hope hour hours idea ignore immediate important impression include including inside
instead intend intent interest interested interim involve issue item itself january job join july june keep key kind
kindly know knowledge large last late later latest lead leader leadership leading learn least leave left less let
level lie light like line link list listed little live load long longer look looking loose lot love low lower made mail main
make manage many march mark matter may maybe mean means meantime meanwhile meet member mention middle might mind mine minute
minutes miss moment monday money month months more morning most move moved much must name named near nearly necessary need needed
new news next nice night nine nineteen normal note nothing notice november now number numbers obvious october offer
often old once one only open opening openings opinion option order ordinary other otherwise outside over own pace page pages
paper paragraph part particular partner pass past patience pause pay people per perfect period permanent person phase
phone pick piece place plain plan plans plenty point position possible post practice prefer prepare present press pressure pretty
prevent previous price private probably problem process project promise proper properly proposal proposed public purpose put quarter
question questions quick quickly quiet quite range rate rather reach read reader reading ready real really reason
reasonable receive recent recently recruit recruiting reference regard regards rejoin relevant rely remain remaining remember
reply request require rest result return review rhythm right rise risk role roles room rota round run running same
saturday save say scale schedule scheduled scope seat seats second see seem send senior separate september serious serve service
services set settle seven seventeen several shape share short shorter should show side sign signal silence similar simple
simpler simply since single sit site situation six sixteen sixty size skip slow slower small smaller soon sort sound space speak
specific spend spot spring staff stage stand start started starting state stay step still stop story straight
stretch strong subject such suggest suit suitable summer sunday support sure surprise system systems take talk
task team teams tell ten term terms thank thanks then thing things think third thirteen thirty thought three through thursday
tidy time times timing title today together told tomorrow tone took top topic total touch toward track trade tried true try
tuesday turn twelve twenty twice two type under understand understood unless until up update upkeep use used useful usual vacancy
vacancies value very view visible wait want wanted warm watch way week weekend weeks welcome well went whatever while
whole wide will window winter wish within without wonder word words work working worry worth would write writing wrote year years
yes yet young yourself zero autumn answered asked august wednesday posting postings role hire hires headcount recruiter backfill
candidate candidates interview interviews search searches shortlist seat applicant applicants salary onboarding ramp roster
roadmap backlog sprint sprints codebase repository repositories ticket tickets pipeline pipelines platform product software code
developer developers senior junior mid pair pod squad crew specialist specialists engineer delivery outside inside public website
careers page inbox thread e-mail subject mention briefly call chat talk calls minutes min half-hour quarter-hour
gone said seen stood put kept got gave given got held brought found felt left met paid ran rose fell grew moved spoke asked
answered mentioned wrote written described noted added allowed raised explained called named told replied thanked
beforehand afterwards led advertise advertised somewhere invite invited trebled treble tripled halved quadrupled footer line tool tools arrival arrive attend attended join joined joins watched api apis sms pdf sql qa ui ux sre hr legal kpi cto ceo vp cio msa sow nda sdk saas b2b ok eur usd gbp chf
infra infrastructure data ml mobile frontend backend devops cloud web security testing analytics
corner market grown gets done doing seen look model models owner owners side sides weekly daily monthly hand handover
bank easter christmas whitsun pentecost ramadan diwali carnival inherit inherited arithmetic board boards everyone people folks person colleague colleagues hall finance procurement budget budgets rule rules objection objections argument arguments preference preferences stance
demand demands taste caution candour frankness honesty honest scepticism skepticism instinct
smile laugh trouble annoyed irritated doubtful sceptical skeptical polite politely patient blunt mistake mistakes error
correct caught door bargain greater healthy
just english europe european africa african asia asian america american emea yourself himself herself themselves
`;

/** Nouns that name an event: "your launch" needs a fact that knows of one. */
export const eventWords =
  'launch expansion migration relocation acquisition merger outage incident award keynote article podcast announcement rollout rewrite replatforming departure resignation partnership rebrand ipo audit breach certification pilot tender restructuring reorganisation reorganization hackathon webinar download visit comment talk post talks posts launches move release purchase takeover spinout downtime milestone anniversary appearance panel speech presentation demo conference summit hiring-freeze freeze lawsuit recall strike protest closure hack attack inspection investigation reshuffle bankruptcy insolvency flotation complaint dispute opening inquiry fire breakdown blackout walkout absence campaign refurbishment cutover pivot overhaul revamp redesign modernisation modernization townhall bid sponsorship deal rewriting crash theft flooding spin-off';
