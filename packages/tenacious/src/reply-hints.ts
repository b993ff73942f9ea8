import type { ReplyLanguage } from '@tenacious-bench/schema';

/**
 * Single words that only hint at what a reply is about. They count where no wording was found: the topic of a
 * reply that nobody foresaw is still a better guess than none, and a contact word beside a refusal is an opt-out
 * sooner than a riddle.
 */
export const hints: ReplyLanguage = {
  language: 'mul',
  cues: [
    {
      id: 'hint.contact',
      class: 'contact_word',
      patterns: [
        'mail*|email*|message*|messaging|inbox*|mailbox*|outreach|contact|contacts|contacted|contacting|correspondence|communication*|newsletter*|approach*|followup*|reminder*|pitch*|spam*|exchange|list|lists|mailing*|sequence|campaign*|database|tool|crm|unsolicited|address|data|details|vendors|write|writing|telling|tell|prospect',

        'contacter|contactez|écri*|courriel*|sollicit*|relanc*|démarch*|envois|fichier*|correo*|escrib*|mensaje*|contact*|lista*|liste*|scriv*|mand*|messagg*|mensag*|escrev*|bestand|benader*|schrijv*|bericht*',
        'mejl*|skriv*|utskick*|henvendelse*|yhteyt*|yhteydenot*|viest*|sähköpost*|wiadomoś*|kontakt*|pisa*|pisz*|list*|zpráv*|level*|mesaj*|поч*|пис*|пиш*|расс*|контакт*|спис*|郵|邮|メ|連|메일*|연락*|رسائل|رسالة|بريد*|קשר|מייל*|הודע*|ईमेल|मेल|संपर्क',
        'adresse|adress|address|dirección|indirizzo|endereço|adres|daten|données|datos|dati|dados|gegevens|postfach|base|basis|uppgifter|oplysninger|dane|danych|данн*|адрес*',
        'kontakt*|anschreib*|schreib*|verteiler*|nachricht*|nachfrag*|anfragen|kontaktier*|kartei|werbung|zuschrift*|postfach',
      ],
    },
    {
      id: 'hint.refusal',
      class: 'refusal_word',
      patterns: [
        'no|not|never|none|stop|cease|enough|plenty|last|only|off|out|without|remove*|delet*|drop|dropped|end|peace|quiet|refrain|closed|block*|unwanted|neither|nor|dont|wont|quit|leave|forever|too|many|forg*|limits|complain|final|removing|lose',
        'löschung|weg|hör|hört|enlev*|menlever|oppos*|moppose|rimoss*|tolto|parem|nicht|kein*|nie|niemals|schluss|stopp|genug|ruhe|lass*|raus|unerwünscht|löschen|streichen|nehmen|ohne|aufhören',
        'ne|pas|plus|jamais|aucun*|assez|stop|cesse*|arrê*|rayer|retir*|supprim*|sans|no|nunca|basta|ningún|ya|abst*|non|mai|niente|smett*|não|nunca|chega|niet|geen|nooit|genoeg|halen|zonder',
        'inte|ikke|aldrig|aldri|inga|ingen|slut*|nok|ei|en|älä*|ettei|nie|dość|zaprzesta*|przesta*|ne|už|dost|nem|ne|elég|nu|nici|mai|δεν|μην|όχι|μη|hayır|artık|değil|не|нет|хватит|больше|ні|більше|不|别|別|勿|停|な|안|그만|마|لا|عدم|لن|אל|לא|די|न|नहीं|मत',
      ],
    },
    {
      id: 'hint.stop',
      class: 'stop_word',
      patterns: [
        'silence|stop|stoppt|stopp|cease|desist|unsubscrib*|smett*|cess*|basta|parem|stoppa|sluta|przesta*|хватит|прекрати*|arrêt*|desuscrib*|abmeld*|désabonn*',
      ],
    },
    {
      id: 'hint.price',
      class: 'price_word',
      patterns: [
        'price*|pricing|rate|rates|cost*|budget*|cheap*|expensive|pricey|steep|salary|salaries|earn|earns|pay|pays|paid|paying|afford*|money|cash|cfo|finance|dollar*|euro|euros|usd|eur|invoice|fee|fees|quote|ceiling|bill|bills|margin|discount|wallet|pocket|bargain|freelance*|spend|spending|funds|cents|grand|quid',
        'preis*|kosten|kostet|teuer|budget|geld|honorar*|tagess*|stundens*|prix|tarif*|coût*|coûte*|cher|chère|argent|precio*|tarifa*|caro|cara|dinero|presupuesto|cuesta*|prezz*|tariff*|costa|costo|budget|preço*|orçamento|custa|duur|prijs|tarie*|dyr*|pris|drogo|cena|cenę|budżet*|цен*|дорог*|бюджет*',
      ],
    },
    {
      id: 'hint.offshore',
      class: 'offshore_word',
      patterns: [
        'abroad|overseas|offshore*|nearshore*|outsourc*|remote*|distance|distant|country|countries|continent*|timezone*|overlap*|handover*|hemisphere|border*|visa|visas|accent*|lunch|nightshift|midnight|2am|3am|4am|5am|6am|dawn|language|culture*|local|locally|onsite|gmt|utc|europe|asia|africa|india|located|location',
        'ausland*|fern*|zeitzone*|standort*|remote|sprache|étranger|distance|fuseau*|pays|délocalis*|extranjero|país|países|lejos|remot*|distancia|estero|paese|distanza|exterior|buitenland|afstand|udlandet|utlandet|zagranic*|granic*|рубеж*|удал*',
      ],
    },
    {
      id: 'hint.in_house',
      class: 'in_house_word',
      patterns: [
        'employee*|employ|employed|permanent*|internal*|inhouse|insourc*|ourselves|payroll|salaried|contractor*|freelancer*|external*|outsider*|stranger*|recruiter*|recruit|recruiting|fte|ftes|hire|hires|headcount|family|temp|temps|staff|agency|agencies|vendor*|consultan*|supplier*|service|outside|own',
        'fest|festanst*|einstellen|intern*|selbst|selber|angestellt*|extern*|eigene*|agentur*|dienstleister*|cdi|salarié*|interne|prestataire*|embauch*|plantilla|contratar|intern*|propio|propia|assumere|assumiamo|dipendent*|intern*|contratar|funcionári*|vast|dienst|zelf|intern*|ansat*|anställ*|egne|egna|etat*|własn*|штат*|сами',
      ],
    },
    {
      id: 'hint.capability',
      class: 'capability_word',
      patterns: [
        'senior|seniors|seniority|junior*|quality|experience*|skill*|qualified|competent|capable|expertise|expert*|know|knows|understand*|code|codebase|cv|cvs|vetted|tested|review*|reviews|sceptic*|skeptic*|doubt*|prove|proof|domain|legacy|regulated|compliance|certified|good|built|ever|handle',
        'erfahrung*|qualität|qualifi*|können|wissen|bezweifl*|skeptisch|nachweis*|gearbeitet|expérience|compéten*|niveau|sceptique|qualité|travaillé|experiencia|calidad|nivel|saben|trabajado|esperienza|competen*|livello|experiência|qualidade|ervaring|kwaliteit|erfaring|erfarenhet|doświadczen*|опыт*',
      ],
    },
    {
      id: 'hint.trust',
      class: 'trust_word',
      patterns: [
        'who|client|clients|customer|customers|reference*|legit*|scam*|trust*|website|registered|secure|security|nda|gdpr|confidential*|reviews|risk*|insured|liable|liability|ip|leak*|audit*|catch',
        'wer|woher|seriös*|referenz*|vertrau*|datenschutz*|haftung|qui|confiance|référence*|fiable|quién*|confianza|referencia*|fiarme|chi|fiducia|referenz*|quem|confiança|wie|vertrouw*|betrouwba*|hvem|vem|kim|кто',
      ],
    },
    {
      id: 'hint.hostility',
      class: 'hostility_word',
      patterns: [
        'wow|impressive|classy|robot*|bot|bots|script*|template*|human|clever|congrat*|bravo|genius|seriously|really|pretend*|nonsense|copy|automat*|ai|chatgpt|generic|lazy|ads|careers|homework|vulture*|layoffs|embarrass*|shame*|insult*|stalk*|creepy|salesy|buzzword*|desperate|cute|yawn|sigh|groan|ugh|nerve|cheek|sarcasm|thrilled|mondays|journey',
        'ki|floskel*|peinlich|frech*|lächerlich|toll|bravo|ridicule|culot|honte|robot*|ridículo|vergüenza|morro|ridicol*|vergogna|ridícul*|vergonha|belachelijk|onzin|latterligt|löjligt|żenad*|śmieszn*|смешно|наглость',
      ],
    },
  ],
};
