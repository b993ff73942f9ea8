/** The commonest English words, without those that other languages write alike. */
export const englishWords =
  'the|and|to|you|your|are|that|for|with|it|if|from|this|not|would|which|could|have|has|our|be|been|by|can|will|as|my|how|what|when|they|their|there|out|any|its|were|who|than|does|do|did|should|may|might|into|one|but|us|them|up|some|about|more|other';

/** The commonest words of other languages that no English text has but in names. */
export const foreignWords = [
  // German and Dutch
  'und|der|das|den|dem|ein|eine|einen|einer|ist|sind|wir|ihr|ihre|ihnen|ihren|sie|haben|hat|mit|für|auf|nicht|von|zu|zum|zur|bei|oder|wenn|dass|auch|wird|wäre|könnte|können|uns|unsere|noch|nur|aber|nach|über|aus|kann|zwei|drei|frei|het|een|van|voor|niet|zijn|hebben|heeft|kan|wij|jullie|onze|ons|naar|deze|wordt|zou|kunnen|als|ook|bij|twee|drie|uw|je|vrij|er',
  // French
  'le|les|des|du|et|est|sont|nous|vous|votre|vos|notre|nos|une|avec|dans|que|qui|sur|pas|ce|cette|ces|il|elle|ils|au|aux|ou|mais|si|être|avoir|serait|pourrait|deux|trois|depuis|chez|très',
  // Spanish, Portuguese, Italian
  'el|los|las|una|uno|para|por|su|sus|nuestro|nuestra|nuestros|tenemos|tiene|tienen|está|están|más|pero|desde|hasta|sobre|cuando|como|tres|usted|ustedes|de|la|os|um|uma|não|nossa|nosso|seu|sua|temos|tem|são|dois|duas|até|você|vocês|da|gli|di|che|non|sono|nostro|nostra|abbiamo|avete|vostro|vostra|suo|della|delle|dei|nel|alla|anche|più|due|tre',
  // Nordic
  'och|att|det|som|är|vi|ni|på|för|inte|har|av|om|eller|från|ert|två|og|ikke|til|fra|jeg|deres|vores|vår|våre|dere|ja|ei|että|se|ovat|kaksi|voi|voisi|mutta|jos|teidän|meidän',
  // Slavic and others in Latin letters
  'nie|się|jest|są|dla|przez|oraz|czy|nas|nasz|państwa|mamy|dwóch|od|że|jsou|který|máme|vás|dva|sú|ktorý|ali|koji|smo|imamo|și|este|pentru|cu|din|sunt|avem|două|és|egy|hogy|nem|két|ve|bir|bu|için|ile|iki|var|olan',
].join('|');
