import type { Catalogue } from "./en.js";

/** Spanish. */
export const es: Catalogue = {
	"/quote": "Lo que alguien dijo, con las palabras de los artículos",
	"/quote speaker": "Quién habló: un nombre, o un cargo como «minister»",
	"/quote topic": "Sobre qué; si falta, todo lo que dijo",
	"/when": "Cuándo ocurrió algo, con la frase que lo dice",
	"/when event": "Qué ocurrió: una palabra como «invasion», o una pregunta",
	"/who": "Quién hizo algo, o a quién se lo hicieron",
	"/who question": "Por ejemplo: called whom · met Smith · was arrested",
	"/ask": "Cualquier pregunta sobre los artículos, con tus palabras",
	"/ask question": "Tu pregunta",
	"/timeline": "Los hechos con fecha de los artículos, por orden",
	"/timeline topic": "Sobre qué o quién; si falta, todo",
	"/timeline from": "Primer día, como 2022-05-13 o May 2022",
	"/timeline to": "Último día, como 2022-05-13 o May 2022",
	"/about": "Lo que los artículos dicen de alguien: cargos, citas, encuentros",
	"/about person": "Un nombre, o un cargo como «minister»",
	"/network": "Quién habló con quién, vio, llamó o citó a quién",
	"/network person": "Un nombre, o un cargo como ministro; sin él, todos",
	"/verify": "Si estas palabras exactas están en los artículos, y dónde",
	"/verify words": "Palabras de donde sea, o el recibo bajo una respuesta",
	"/sources": "Lo que hay: artículos, medios, fechas",
	"/reload": "Leer de nuevo los artículos (para quien gestiona el servidor)",
	"/help": "Qué se puede preguntar, con ejemplos de los artículos",
	private: "Mostrarme la respuesta solo a mí",

	"speech.direct": "cita directa",
	"speech.mixed": "citado en parte",
	"speech.indirect": "referido, no textual",
	"speech.negated": "no dijo esto",
	"event.negated": "esto no ocurrió",
	"speech.to": "a {whom}",
	"when.said": "dicho: {date}",
	"when.published": "{date} (deducido de la fecha de publicación)",
	"when.context": "{date} (deducido del contexto)",
	"cite.published": "publicado el {date}",
	"cite.undated": "sin fecha de publicación",
	"cite.paragraph": "párrafo {n}",

	"date.yearless": "{date}, año no indicado",
	"date.decade": "los años {decade}",
	"date.week": "la semana del {from} al {to}",
	"date.weekend": "el fin de semana de {week}",
	"date.bare-week": "la semana {n}, año no indicado",
	"date.weekday": "un {day}, sin decir cuál",
	"date.part": "{part} de {year}",
	"date.part-yearless": "{part}, año no indicado",
	"date.SP": "primavera",
	"date.SU": "verano",
	"date.FA": "otoño",
	"date.WI": "invierno",
	"date.Q1": "primer trimestre",
	"date.Q2": "segundo trimestre",
	"date.Q3": "tercer trimestre",
	"date.Q4": "cuarto trimestre",
	"date.H1": "primer semestre",
	"date.H2": "segundo semestre",
	"date.MO": "por la mañana",
	"date.MI": "a mediodía",
	"date.AF": "por la tarde",
	"date.EV": "al anochecer",
	"date.NI": "por la noche",
	"date.DT": "de día",
	"date.D": "{n, plural, one {# día} other {# días}}",
	"date.W": "{n, plural, one {# semana} other {# semanas}}",
	"date.M": "{n, plural, one {# mes} other {# meses}}",
	"date.Y": "{n, plural, one {# año} other {# años}}",
	"date.past": "en el pasado, sin decir cuándo",
	"date.future": "en el futuro, sin decir cuándo",
	"date.present": "al escribirse el artículo",

	"answer.nothing": "No hay nada en los artículos.",
	"answer.count":
		"{who}: {n, plural, one {un extracto} other {# extractos}} de los artículos",
	"answer.count-nobody":
		"Encontrado: {n, plural, one {un extracto} other {# extractos}} de los artículos",
	"answer.nearest": "Lo más cercano en los artículos:",
	"answer.verbatim": "Palabra por palabra de los artículos",
	"answer.seeds": "fondo {fingerprint}",
	"answer.receipts": "{n, plural, one {recibo} other {recibos}} {receipts}",
	"answer.suggest": "¿Querías decir {names}?",
	"answer.no-room":
		"{n, plural, one {Un extracto más no cabe aquí: pregunta algo más concreto para verlo.} other {# extractos más no caben aquí: pregunta algo más concreto para verlos.}}",
	"answer.place": "{n} de {all}",
	"answer.page": "Página {n} de {all}",
	"answer.begins-before": "… la frase empieza antes",
	"answer.goes-on": "la frase sigue …",
	"answer.shortened": "(abreviado)",
	"answer.open": "abrir el artículo",
	"answer.link": "enlace",
	"answer.also": "También en {list}",
	"answer.differ-number": "Los artículos dan cifras distintas: {list}",
	"answer.differ-date": "Los artículos dan fechas distintas: {list}",
	"answer.rest-of-plain": "… y {n} más: tómalos uno a uno.",
	"no.articles":
		"Todavía no hay artículos. Pon archivos .txt o .md en la carpeta seeds y vuelve a leerlos.",
	"no.question":
		"Ahí no hay nada que buscar. Pregunta qué dijo alguien, cuándo pasó algo o quién lo hizo.",
	"no.unknown":
		"{n, plural, one {{who} no es nadie a quien citen los artículos.} other {{who} no son nadie a quien citen los artículos.}}",
	"no.quotes-nothing": "Los artículos no citan nada de {who}.",
	"no.quotes-no-speech":
		"Los artículos citan a {who} en {n, plural, one {# pasaje} other {# pasajes}}, pero no con palabras dichas.",
	"no.quotes-not-on":
		"Los artículos citan a {who} en {n, plural, one {# pasaje} other {# pasajes}}, en ninguno sobre {topic}.",
	"no.quotes-not-then":
		"Los artículos citan a {who} en {n, plural, one {# pasaje} other {# pasajes}}, en ninguno {time}.",
	"no.quotes-not-on-then":
		"Los artículos citan a {who} en {n, plural, one {# pasaje} other {# pasajes}}, en ninguno sobre {topic} ni {time}.",
	"no.another-speaks": "De eso habla {who}.",
	"no.is-in": "{what} está en {n, plural, one {# pasaje} other {# pasajes}}",
	"no.none-same": "{found}, nunca en el mismo.",
	"no.none-about": "{found}, nunca con {what}.",
	"no.none-of-them-about": "{found}, en ninguno de ellos con {what}.",
	"no.none-answers": "{found}, pero ninguno responde a esto.",
	"no.sentence": "Ninguna frase de los artículos responde a eso.",
	"no.sentence-of":
		"Ninguna frase de los artículos responde a eso; se buscó {words}.",
	"no.missing":
		"{n, plural, one {{words} no aparece.} other {{words} no aparecen.}}",
	"no.one-of-several": "No está en los artículos: {question} {reason}",
	"no.coverage":
		"{n, plural, one {Hay un artículo, {span}.} other {Hay # artículos, {span}.}}",
	"no.undated": "sin fecha",
	"no.of-day": "del {day}",
	"no.of-days": "del {from} al {to}",
	"notice.no-room":
		"… y {n, plural, one {# línea más que no cabe} other {# líneas más que no caben}} aquí.",

	"button.one-by-one": "Uno a uno",
	"button.previous": "Anterior",
	"button.next": "Siguiente",
	"button.all": "Todos",
	"button.context": "Más contexto",
	"button.less": "Menos contexto",
	"button.plain": "Texto sin formato",
	"button.everyone": "Mostrar a todos",
	"button.nearest": "Lo más cercano",
	"button.remove": "Quitar",

	"host.restarting":
		"Me están reiniciando. Inténtalo de nuevo en un minuto, por favor.",
	"host.unknown-button":
		"Ya no sé qué hacía este botón: la respuesta es de una versión anterior. Pregunta de nuevo, por favor.",
	"host.stale":
		"Los artículos han cambiado desde esta respuesta, y este botón ya no encuentra su lugar en ellos. Pregunta de nuevo, por favor.",
	"host.not-yours":
		"Solo pueden quitar esta respuesta quien la pidió y los miembros con el permiso «Gestionar mensajes».",
	"host.unknown-command":
		"Ya no conozco {command}. Discord puede tardar una hora en olvidarlo también; /help dice qué hay.",
	"host.no-words": "En ese mensaje no hay palabras que buscar.",
	"host.failed":
		"Algo ha fallado por mi parte y no hay respuesta. Quien lleva este bot encuentra la causa en su registro bajo {id}.",
	"host.slow-user":
		"Preguntas más deprisa de lo que puedo responder. Inténtalo de nuevo en {n, plural, one {un segundo} other {# segundos}}, por favor.",
	"host.slow-channel":
		"Hay demasiadas preguntas a la vez en ese canal. Inténtalo de nuevo en {n, plural, one {un segundo} other {# segundos}}, por favor.",
	"host.too-many":
		"Respondo {most} preguntas por mensaje; repite {n, plural, one {la última} other {las últimas #}}, por favor.",
	"host.ask-me": "Hazme una pregunta sobre los artículos.",
	"host.too-long": "Son {n} caracteres; leo preguntas de hasta {most}.",
	"host.admins":
		"/{command} es para miembros con el permiso «Gestionar servidor» y para quienes el dueño del bot ha puesto en ADMIN_IDS.",
	"host.lacking":
		"No puedo responder en {channel}: me falta allí el permiso {permissions}. Quien gestiona el servidor puede dármelo. ({id})",
	"host.lacking-some":
		"No puedo responder en {channel}: me falta allí uno de los permisos {permissions}. Quien gestiona el servidor puede dármelo. ({id})",
	"list.and": "{first} y {last}",

	"ask.blank":
		"No había nada que buscar. Escribe unas palabras; /help muestra ejemplos.",
	"sources.title": "Fuentes",
	"sources.none":
		"Todavía no hay artículos. Pon archivos .txt o .md en la carpeta seeds y usa /reload.",
	"sources.from":
		"{n, plural, one {# artículo} other {# artículos}} de {outlets}",
	"sources.unnamed": "sin nombre",
	"sources.on": "Publicado el {date}",
	"sources.span": "Publicados del {from} al {to}",
	"sources.no-dates": "No se indican fechas de publicación",
	"sources.undated":
		"{n, plural, one {# artículo} other {# artículos}} sin `published` en la cabecera: no se puede saber qué significa allí «last week»",
	"sources.counts":
		"{sentences, plural, one {# frase} other {# frases}}, {quotations, plural, one {# cita} other {# citas}}, {events, plural, one {# hecho} other {# hechos}}",
	"sources.seeds": "Fondo {fingerprint}",
	"sources.newest": "Los {n} más recientes",
	"sources.articles": "Artículos",
	"list.more": "{list} y {n} más",
	"list.rest": "… y {n} más",
	"reload.refused":
		"Solo pueden leer de nuevo los artículos los miembros que gestionan el servidor o quienes están en ADMIN_IDS. Pídeselo a uno de ellos.",
	"reload.done": "Leídos de nuevo",
	"reload.not": "No leídos de nuevo",
	"reload.kept": "Los artículos de antes siguen respondiendo. {failure}",
	"reload.same": "Nada ha cambiado. Tardó {ms} ms.",
	"reload.took": "Tardó {ms} ms.",
	"reload.added": "Añadidos ({n})",
	"reload.changed": "Cambiados ({n})",
	"reload.removed": "Quitados ({n})",
	"reload.bad": "Rechazados ({n})",
	"reload.line": "{file}, línea {line}: {reason} {advice}",
	"verify.exact":
		"Estas palabras están exactamente así en los artículos{n, plural, one {} other {, en # lugares}}.",
	"verify.reshaped":
		"Estas palabras están en los artículos{n, plural, one {} other {, en # lugares}}; solo comillas, guiones o espacios tienen otra forma.",
	"verify.quoted":
		"Las palabras entre comillas están exactamente así en los artículos{n, plural, one {} other {, en # lugares}}.",
	"verify.quoted-reshaped":
		"Las palabras entre comillas están en los artículos{n, plural, one {} other {, en # lugares}}; solo comillas, guiones o espacios tienen otra forma.",
	"verify.left-out":
		"No exactamente: lo primero que difiere es «{actual}», que el artículo tiene y aquí falta.",
	"verify.added":
		"No exactamente: lo primero que difiere es «{claimed}», que el artículo no tiene.",
	"verify.differs":
		"No exactamente: lo primero que difiere es «{claimed}», donde el artículo tiene «{actual}».",
	"verify.differences": "En total difieren {n} palabras o signos.",
	"verify.closest": "Esto es lo más cercano.",
	"verify.absent":
		"Estas palabras no están en los artículos, ni nada parecido.",
	"verify.other-seeds":
		"Este recibo es de otros artículos (fondo {old}; ahora {now}), así que no me dice nada. Pega las palabras mismas.",
	"verify.mistyped":
		"Parece un recibo, pero sus dígitos de control no encajan: míralo de nuevo o pega las palabras mismas.",
	"timeline.summary":
		"{n, plural, one {# hecho con fecha} other {# hechos con fecha}}, de {from} a {to}",
	"timeline.one-day":
		"{n, plural, one {# hecho con fecha} other {# hechos con fecha}}, {day}",
	"timeline.planned": "previsto",
	"timeline.none": "Los artículos no dan la fecha de ningún hecho.",
	"timeline.not-about":
		"Los artículos tienen {n, plural, one {# hecho con fecha} other {# hechos con fecha}}, pero ninguno sobre «{topic}».",
	"timeline.not-then":
		"Los artículos tienen {n, plural, one {# hecho con fecha} other {# hechos con fecha}}, pero ninguno en el tiempo pedido.",
	"timeline.not-about-then":
		"Los artículos tienen {n, plural, one {# hecho con fecha} other {# hechos con fecha}}, pero ninguno sobre «{topic}» en el tiempo pedido.",
	"timeline.no-date":
		"«{date}» no es una fecha que yo sepa leer. Escribe 2022-05-13, 13 May 2022, May 2022 o 2022.",
	"timeline.crossed": "{from} es posterior a {to}: no hay nada entre ambos.",
	"network.summary":
		"{people, plural, one {# persona} other {# personas}}, {links, plural, one {# vínculo} other {# vínculos}} entre ellas",
	"network.partly":
		"Leído en los {read, number} de {of, number} artículos que más hablan de contactos; con una persona, en los suyos",
	"network.none":
		"Ningún artículo habla de dos personas que hablaran, se vieran o se llamaran.",
	"network.nobody":
		"Ningún artículo habla de alguien con quien {name} hablara o se viera.",
	"network.called": "llamó",
	"network.met": "vio",
	"network.spoke": "habló",
	"network.quoted": "citó",
	"network.told": "contado {n, plural, one {una vez} other {# veces}}",
	"picture.window":
		"{from, number}–{to, number} de {all, number} hechos con fecha; acótalo con topic, from o to",
	"picture.stated": "fecha indicada",
	"picture.worked-out": "fecha deducida",
	"picture.lasting": "más de un día",
	"picture.published": "publicado",
	"picture.published-on": "Publicado el {date}: {outlets}",
	"picture.some":
		"Las {n} personas de quienes más se cuenta, de {all, number}; acótalo con person",
	"picture.arrow": "flecha: quién a quién",
	"picture.strength": "número: cuántas veces",
	"picture.more": "… y {n} más",

	"about.quoted":
		"{name}: citado {n, plural, one {una vez} other {# veces}}, en {articles, plural, one {# artículo} other {# artículos}}",
	"about.not-quoted":
		"{name}: no citado, en {articles, plural, one {# artículo} other {# artículos}}",
	"about.met": "contactos: {n}",
	"about.roles": "Cargos y nombres",
	"about.called": "También llamado {names}",
	"about.quotations": "Citas",
	"about.counts": "Citado {n, plural, one {una vez} other {# veces}}: {kinds}",
	"about.again":
		"Con las mismas palabras en otros artículos, sin contarlas de nuevo: {n}",
	"about.direct": "{n} directas",
	"about.mixed": "{n} en parte",
	"about.indirect": "{n} referidas",
	"about.first": "Primera: {source}",
	"about.last": "Última: {source}",
	"about.latest": "Última cita",
	"about.earliest": "Primera cita",
	"about.contact": "Se reunió o habló con {name}",
	"about.several": "«{name}» puede ser varios: pregunta por uno de ellos.",
	"about.nobody": "«{name}» no es nadie a quien nombren los artículos.",
	"help.title": "Pregunta a los artículos",
	"help.lead":
		"Cada respuesta es un extracto de un artículo, palabra por palabra, con su fuente. Lo que los artículos no dicen, no lo sé.",
	"help.commands": "Comandos",
	"help.quote": "/quote – lo que alguien dijo, con tema o sin él",
	"help.when": "/when – cuándo ocurrió algo",
	"help.who": "/who – quién hizo algo, o a quién",
	"help.ask": "/ask – cualquier otra pregunta, con tus palabras",
	"help.timeline": "/timeline – los hechos con fecha, por orden",
	"help.network": "/network – quién habló con quién, vio o llamó a quién",
	"help.about": "/about – cargos, citas y encuentros de alguien",
	"help.verify":
		"/verify – si estas palabras exactas están en un artículo, y dónde",
	"help.sources": "/sources – qué artículos hay",
	"help.reload":
		"/reload – leer de nuevo los artículos, para quien gestiona el servidor",
	"help.examples": "Por ejemplo",
	"help.good": "Conviene saber",
	"help.misspelt": "Un nombre mal escrito se encuentra casi siempre igual.",
	"help.private": "Con la opción private te muestro la respuesta solo a ti.",
	"help.language":
		"Los artículos están en inglés: entiendo mejor las preguntas en inglés, y los extractos quedan como están escritos.",
	"help.articles":
		"{n, plural, one {Hay 1 artículo al que preguntar.} other {Hay # artículos a los que preguntar.}}",
};
