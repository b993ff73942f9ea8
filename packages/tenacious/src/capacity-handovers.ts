import { area, ours, takeOver } from './capacity-words.ts';

/** Wordings that take work over, so that who does it goes without saying. */
export const capacityHandovers: string[] = [
  'handing|giving|leaving|passing|lending us ..6',
  `let us|me ${takeOver} ..5 ${area}`,
  'we|i could|can|would|will ..1 sit|join|be|step|get on|in|into your|the rota|rotation|pager|on|code|codebase',
  'could|can|would|will be our|my ..1 job|work|task|business|part|worry|watch',
  'is|are|would ..1 be? no trouble|problem|stranger|obstacle for|to us|our',
  'room|capacity|space|time on|in|at our|my ..1 side|team|end ..1 for|to',
  'the nights|pager|pages|rota|weekends|upgrades|releases could|can|would|will ..1 come|go|pass|be',
  `we|i could|can|would|will ..1 take the nights|pager|pages|rota|weekends`,
  `could|can|would|will|may|might ..2 pass|go|move|come|fall|transfer|shift|land|switch|belong ..1 to|with ${ours}`,
  `be|is|are|being ..1 left|handed|given|passed|entrusted|transferred|moved|delegated|routed ..1 to|with ${ours}`,
  `be|is|are ..2 looked|taken|cared|dealt|kept|handled|covered|managed|maintained|run|carried|built|done|seen|written|drawn|minded|served|shipped|held|fixed|watched|tended ..3 by|from ${ours}`,
  'be|is|are|sit|rest|lie|stay|live|rests|lies|sits|stays ..1 with us',
  'be|is|are|sit|rest|lie|rests|lies|sits ..1 with our engineers|people|colleagues|team|side|specialists',
  'in ..2 hands with|at|of us',
  'in our hands|care|charge',
  'under our care|wing',
  'could|can|would|will be|become ours',
  'leave|hand|pass|give|entrust|send|bring ..7 to|with us',
  'goes|passes|moves|comes|go|pass to ..2 colleague|colleagues|people|somebody|someone|pair ..2 here|ours|us|side',
  `we|i|tenacious can|could|would|will|might|may ..2 ${takeOver} ..5 ${area}`,
  `we|i are|am ..1 able|ready|happy|glad to ${takeOver} ..5 ${area}`,
  `our engineers|people|colleagues|team|side|specialists can|could|would|will|might|may ..2 ${takeOver} ..5 ${area}`,
  `of|on our|ours ..1 can|could|would|will|might|may ..2 ${takeOver} ..5 ${area}`,
];
