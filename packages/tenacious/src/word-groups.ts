import { tradeWords } from './trade-words.ts';

/** Bodies that buy: what a client of somebody can be. */
const firm =
  'company|companies|firm|firms|startup|startups|business|businesses|client|clients|customer|customers|bank|banks|insurer|insurers|retailer|retailers|carrier|carriers|hospital|hospitals|clinic|clinics|operator|operators|manufacturer|manufacturers|marketplace|marketplaces|fintech|fintechs|scaleup|scaleups|publisher|publishers|brand|brands|organisation|organisations|organization|organizations|agency|agencies|university|universities|utility|utilities|lender|lenders|airline|airlines|broker|brokers|chain|chains|maker|makers|shop|shops|museum|museums|charity|charities|studio|studios|archive|archives|harbour|harbours|college|colleges|school|schools|library|libraries|foundry|foundries|mill|mills|shipyard|shipyards|brewery|breweries|theatre|theatres|cooperative|cooperatives|laboratory|laboratories|registry|ministry|municipality|airport|airports|supplier|suppliers|wholesaler|wholesalers|distributor|distributors|hotel|hotels|grocer|grocers|supermarket|supermarkets|telco|telcos|telecom|telecoms|provider|providers|seller|sellers|producer|producers|exchange|exchanges|newspaper|newspapers|restaurant|restaurants|merchant|merchants|builder|builders|outfit|outfits|ups|importer|importers|exporter|exporters|caterer|caterers|courier|couriers|printer|printers|dealer|dealers|trader|traders|grower|growers|roaster|roasters|brewer|brewers|baker|bakers|optician|opticians|jeweller|jewellers|watchmaker|watchmakers|winery|dairy|bakery|bakeries|pharmacy|pharmacies|refinery|shipper|shippers|forwarder|forwarders|carmaker|carmakers|store|stores|railway|railways|florist|florists|union';

/** Words that go by one name in the wordings of the policy. */
export const wordGroups: Readonly<Record<string, string>> = {
  firm,
  trade: tradeWords,
  organisation: `${firm}|team|teams|group|groups|founder|founders|cto|ctos|leader|leaders|employer|employers|neighbour|neighbours|peer|peers|competitor|competitors|vendor|vendors|house|houses|council|councils|authority|authorities|port|ports|mint|press|works|yard|yards|mutual|fund|funds|board|institute|institutes|society|association|associations|city|county`,
  chief:
    'cto|ctos|vp|vps|founder|founders|ceo|ceos|cio|head|heads|director|directors|leader|leaders|counterpart|counterparts|executive|executives|chief|chiefs',
  several:
    'a|an|another|several|few|handful|dozen|half|couple|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|other|fellow',
  single: 'a|an|another|one|former|several|two|three|four|five',
  crew: 'engineers|people|pair|developers|seniors|specialists|ours',
  lean: 'lean|leans|leant|leaned|rely|relied|count|depend|depended|draw|drew|turn|turned|come|came|trust|trusted|swear|swore|stick|stuck|build|run|bet',
  did: 'bridged|covered|worked|served|helped|placed|supported|staffed|stepped|filled|supplied|serve|help|support|staff|bridge',
  voice:
    'told|tells|said|says|put|puts|described|describes|calls|called|vouch|vouches|vouched|recommended|recommends|recommend|praised|praises|confirms|confirm|confirmed|reports|reported|thanked|thanks|summed|sums|remarked|credits|credited|swears|swore|attests|attest|wrote',
};
