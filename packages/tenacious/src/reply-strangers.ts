import type { ReplyLanguage } from '@tenacious-bench/schema';

const cues: readonly {
  readonly language: string;
  readonly patterns: readonly string[];
}[] = [
  {
    language: 'en',
    patterns: [
      'im|am|as|was|just|only a|an ..2 plumber|dentist|teacher|nurse|baker|florist|hairdresser|barber|student|farmer|chef|cook|driver|gardener|electrician|carpenter|musician|pensioner|retiree|vet|doctor|midwife|pharmacist|photographer|librarian|butcher|priest|vicar|postman|painter|mechanic|gp|physio*|violinist|pianist|cellist|welder|roofer|builder|joiner|waiter|waitress|beautician|optician|surgeon|solicitor|beekeeper|potter|paramedic|fireman|firefighter|policeman|actor|actress|poet|novelist|referee|grandmother|grandfather|schoolboy|schoolgirl|cabbie|fisherman|shepherd|tailor|undertaker|masseuse|goalkeeper',
      'i teach|coach|groom|breed|fix|repair|paint|bake|cut|drive|sell ..2 maths|math|yoga|english|music|piano|history|german|french|biology|pe|cabs|cab|dogs|cars|bikes|houses|bread|hair|lorries|tractors|flowers|shoes|football|buses|bus|taxi|taxis|sheep|watches|kitchens',

      'belongs|belong to a|an|the|my|someone|somebody',
    ],
  },
  {
    language: 'de',
    patterns: [
      'bin|arbeite|war ..3 lehrer*|friseur*|bäcker*|krankenschwester|krankenpfleger*|zahnarzt*|zahnärztin|klempner*|rentner*|student*|schüler*|gärtner*|hebamme|fahrer*|landwirt*|bauer|bäuerin|tierarzt|tierärztin|arzt|ärztin|apotheker*|metzger*|schreiner*|pfarrer*|florist*|koch|köchin|maler*|musiker*|fotograf*|erzieher*',
    ],
  },
  {
    language: 'fr',
    patterns: [
      'suis ..2 infirmi*|boulang*|coiff*|professeur*|prof|dentiste|fleuriste|retraité*|étudiant*|plombier*|médecin|instituteur|institutrice|cuisini*|agricult*|vétérinaire|pharmacien*|photographe|musicien*|jardini*|facteur|factrice|enseignant*|maçon|lycéen*',
    ],
  },
  {
    language: 'es',
    patterns: [
      'llevo|tengo|regento ..1 florister*|panader*|peluquer*|restaurante|bar|cafeter*|granja|librería|taller|tienda|ferretería',
    ],
  },
  {
    language: 'it',
    patterns: [
      'sono|faccio ..2 panettier*|insegnante|infermier*|parrucchier*|dentista|pensionat*|studente*|idraulico|maestra|maestro|medico|cuoc*|veterinari*|fiorai*|fotograf*|professore*|fornai*|musicista|tassista|elettricista|giardinier*',
    ],
  },
  {
    language: 'nl',
    patterns: [
      'ben ..2 kapper|kapster|bakker|leraar|lerares|verpleegkundige|tandarts|student*|loodgieter|huisarts|gepensioneerd*|docent*|kok|boer|boerin|dierenarts|slager|fotograaf|bloemist*|schilder|timmerman|juf',
    ],
  },
  {
    language: 'pt',
    patterns: [
      'sou ..2 professor*|padeir*|enfermeir*|dentista|aposentad*|reformad*|estudante|canalizador*|encanador*|cabeleireir*|médic*|cozinheir*|florista|taxista|fotógraf*|músic*|veterinári*',
    ],
  },
  {
    language: 'pl',
    patterns: [
      'jestem ..2 nauczyciel*|fryzjer*|dentyst*|piekarz*|student*|emeryt*|lekarz*|lekarką|pielęgniark*|hydraulik*|kucharz*|rolnik*|kwiaciark*|fotograf*',
    ],
  },
  {
    language: 'sv',
    patterns: [
      'är|er ..2 lärare|lærer|frisør|frisör|tandläkare|tandlæge|tannlege|bager|baker|bagare|sjuksköterska|sygeplejerske|sykepleier|pensionist|pensionær|pensionär|student|rørlegger|rörmokare|bonde|landmand|läkare|læge|lege',
    ],
  },
];

/** Who names such a trade as the own one is nobody whom Tenacious writes to on purpose. */
export const strangers: readonly ReplyLanguage[] = cues.map(({ language, patterns }) => ({
  language,
  cues: [
    {
      id: `${language}.stranger`,
      class: 'wrong_person',
      patterns,
    },
  ],
}));
