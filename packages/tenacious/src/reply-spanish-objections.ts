import type { ReplyLanguage } from '@tenacious-bench/schema';

/** What replies in Spanish say: pushing back and asking what stands in for it. */
export const spanishObjections: ReplyLanguage = {
  language: 'es',
  cues: [
    {
      id: 'es.price',
      class: 'price',
      patterns: [
        'pagamos ..2 menos|mitad',
        'más barat*',
        'fuera de ..2 presupuesto',

        'demasiado ..2 para nosotros|mí',
        'muy|demasiado|bastante|tan car*|alto|elevad*|costos*',
        'carísim*|caro|cara|caros',

        'no ..3 presupuesto|dinero',
        'doble|triple|mitad ..3 que|de|precio|pagamos|lo',
      ],
    },
    {
      id: 'es.price_question',
      class: 'price_question',
      patterns: [
        'cuánto',
        'qué|cuál|cuáles|sus|tus|vuestras ..3 tarifa*|precio*|coste*|costo*',
        'tarifas|precios',
      ],
    },
    {
      id: 'es.in_house',
      class: 'in_house',
      patterns: [
        'propio equipo',
        'nosotros mismos',
        'en casa|plantilla',

        'interno|interna|internamente|plantilla',

        'no|nunca|sin ..3 externaliz*|subcontrat*|freelance*|agencia*|proveedores|extern*|tercer*',
        'equipo propio',
      ],
    },
    {
      id: 'es.offshore',
      class: 'offshore',
      patterns: [
        'mala* experiencia*',

        'remoto*|remota*|distancia ..4',

        'offshore|nearshore|outsourcing',
        'huso*|zona* horaria*|horario*',
        'equipo* ..3 remot*|extranjero|fuera|india|lejos',
        'otro|otra|otros país|continente|huso|zona|lado',
      ],
    },
    {
      id: 'es.trust',
      class: 'trust',
      patterns: [
        'referencias|estafa|confianza|fiable',
        'quién|quiénes es|eres|son|sois|habla',
        'dónde|cómo ..4 correo|dirección|número|datos|contacto|email',
      ],
    },
    {
      id: 'es.fit',
      class: 'fit',
      patterns: [
        'ya ..3 cubiert*',
        'no encaja*',
        'ya ..2 tenemos|tengo|trabajamos|contamos|contratamos ..5',
      ],
    },
    {
      id: 'es.capability',
      class: 'capability',
      patterns: [
        'lo dudo',

        'sus|tus|vuestros ..1 ingenieros|desarrolladores|equipos|programadores|gente ..6',
        'experiencia ..1 en|con',
        'dudo|dudas|escéptic*|calidad',
        'ha|han|ha trabajado|hecho|usado|tocado|manejado|construido ..5',
        'saben|sabe|conocen|conoce|dominan|entienden ..5',
      ],
    },
    {
      id: 'es.hostility',
      class: 'hostility',
      patterns: [
        'otro ..1 correo|vendedor',

        'spam|vergüenza|ridículo|basura|pesad*|descaro|caradura',
        'buitre*|oportunist*|patético|lamentable|ridícul*|insulto|insultante',
      ],
    },
    {
      id: 'es.capacity',
      class: 'capacity',
      patterns: [
        'necesitamos|necesito|buscamos ..3 ingenieros|desarrolladores|programadores',
        'cuándo ..4 empezar|comenzar|disponible*',
        'cuántos|cuántas ..9',
        'cuántos|cuántas',
        'tienen|tienes|tenéis|hay ..5 disponible*|libre*|ingenieros|desarrolladores|rust|go|python',
      ],
    },
  ],
};
