import type { ReplyLanguage } from '@tenacious-bench/schema';

/** What replies in Spanish say: pushing back and asking what stands in for it. */
export const spanishObjections: ReplyLanguage = {
  language: 'es',
  cues: [
    {
      id: 'es.price',
      class: 'price',
      patterns: [
        'muy|demasiado|bastante|tan car*|alto|elevad*|costos*',
        'carísim*|caro|cara|caros',
        'fuera de ..2 presupuesto',
        'no ..3 presupuesto|dinero',
        'más barat*',
        'pagamos ..2 menos|mitad',
      ],
      examples: { match: ['Demasiado caro.', 'No hay presupuesto'], miss: ['Querida Ana'] },
    },
    {
      id: 'es.price_question',
      class: 'price_question',
      patterns: [
        'cuánto',
        'qué|cuál|cuáles|sus|tus|vuestras ..3 tarifa*|precio*|coste*|costo*',
        'tarifas|precios',
      ],
      examples: { match: ['¿Cuánto cuesta?', '¿Qué tarifas tienen?'], miss: ['¿Qué día?'] },
    },
    {
      id: 'es.in_house',
      class: 'in_house',
      patterns: [
        'interno|interna|internamente|plantilla',
        'nosotros mismos',
        'no|nunca|sin ..3 externaliz*|subcontrat*|freelance*|agencia*|proveedores|extern*|tercer*',
        'equipo propio',
        'propio equipo',
      ],
      examples: { match: ['No subcontratamos.', 'Todo se hace internamente'], miss: ['Hablamos'] },
    },
    {
      id: 'es.offshore',
      class: 'offshore',
      patterns: [
        'offshore|nearshore|outsourcing',
        'huso*|zona* horaria*|horario*',
        'mala* experiencia*',
      ],
      examples: { match: ['El offshore no nos funcionó'], miss: ['buena idea'] },
    },
    {
      id: 'es.trust',
      class: 'trust',
      patterns: [
        'quién|quiénes es|eres|son|sois|habla',
        'dónde|cómo ..4 correo|dirección|número|datos|contacto|email',
        'referencias|estafa|confianza|fiable',
      ],
      examples: {
        match: ['¿Quién es usted?', '¿De dónde sacaron mi correo?'],
        miss: ['¿Dónde nos vemos?'],
      },
    },
    {
      id: 'es.fit',
      class: 'fit',
      patterns: [
        'ya ..2 tenemos|tengo|trabajamos|contamos|contratamos ..5',
        'no encaja*',
        'ya ..3 cubiert*',
      ],
      examples: { match: ['Ya tenemos un proveedor.'], miss: ['Ya hablamos el jueves'] },
    },
    {
      id: 'es.capability',
      class: 'capability',
      patterns: [
        'sus|tus|vuestros ..1 ingenieros|desarrolladores|equipos|programadores|gente ..6',
        'experiencia ..1 en|con',
        'dudo|dudas|escéptic*|calidad',
      ],
      examples: { match: ['¿Sus ingenieros conocen Kafka?', 'Tengo dudas.'], miss: ['Sin falta'] },
    },
    {
      id: 'es.hostility',
      class: 'hostility',
      patterns: [
        'spam|vergüenza|ridículo|basura|pesad*|descaro|caradura',
        'otro ..1 correo|vendedor',
      ],
      examples: { match: ['Qué vergüenza.'], miss: ['Qué bien'] },
    },
    {
      id: 'es.capacity',
      class: 'capacity',
      patterns: [
        'cuántos|cuántas',
        'tienen|tienes|tenéis|hay ..5 disponible*|libre*|ingenieros|desarrolladores|rust|go|python',
        'cuándo ..4 empezar|comenzar|disponible*',
        'necesitamos|necesito|buscamos ..3 ingenieros|desarrolladores|programadores',
      ],
      examples: { match: ['¿Cuántos ingenieros tienen libres?'], miss: ['¿Cuándo hablamos?'] },
    },
  ],
};
