import type { Catalogue } from "./en.js";

/** Ukrainian. */
export const uk: Catalogue = {
	"/quote": "Що хтось сказав, словами статей",
	"/quote speaker": "Хто говорив: ім’я або посада, як-от «minister»",
	"/quote topic": "Про що; якщо не вказати, усе сказане",
	"/when": "Коли щось сталося, з реченням, що про це каже",
	"/when event": "Що сталося: слово, як-от «invasion», або запитання",
	"/who": "Хто щось зробив або кому це зробили",
	"/who question": "Наприклад: called whom · met Smith · was arrested",
	"/ask": "Будь-яке запитання про статті, своїми словами",
	"/ask question": "Ваше запитання",
	"/timeline": "Датовані події зі статей за порядком часу",
	"/timeline topic": "Про що або про кого; якщо не вказати, усе",
	"/timeline from": "Перший день, як-от 2022-05-13 або May 2022",
	"/timeline to": "Останній день, як-от 2022-05-13 або May 2022",
	"/about": "Що статті кажуть про когось: посади, цитати, зустрічі",
	"/about person": "Ім’я або посада, як-от «minister»",
	"/network": "Хто з ким говорив, зустрічався, кому дзвонив, кого цитував",
	"/network person": "Ім’я або посада, як-от міністр; без цього — усі",
	"/verify": "Чи є саме ці слова у статтях і де",
	"/verify words": "Слова звідки завгодно або квитанція під відповіддю",
	"/sources": "Що є: статті, видання, дати",
	"/reload": "Прочитати статті заново (для тих, хто керує сервером)",
	"/help": "Що можна запитати, з прикладами зі статей",
	private: "Показати відповідь лише мені",

	"speech.direct": "пряма цитата",
	"speech.mixed": "частково дослівно",
	"speech.indirect": "переказано, не дослівно",
	"speech.negated": "цього не сказано",
	"event.negated": "цього не сталося",
	"speech.to": "кому: {whom}",
	"when.said": "сказано: {date}",
	"when.published": "{date} (виведено з дати публікації)",
	"when.context": "{date} (виведено з контексту)",
	"cite.published": "опубліковано {date}",
	"cite.undated": "дату публікації не вказано",
	"cite.paragraph": "абзац {n}",

	"date.yearless": "{date}, рік не вказано",
	"date.decade": "{decade}-ті роки",
	"date.week": "тиждень від {from} до {to}",
	"date.weekend": "вихідні: {week}",
	"date.bare-week": "тиждень {n}, рік не вказано",
	"date.weekday": "{day}, не сказано, якого дня",
	"date.part": "{part} {year}",
	"date.part-yearless": "{part}, рік не вказано",
	"date.SP": "весна",
	"date.SU": "літо",
	"date.FA": "осінь",
	"date.WI": "зима",
	"date.Q1": "перший квартал",
	"date.Q2": "другий квартал",
	"date.Q3": "третій квартал",
	"date.Q4": "четвертий квартал",
	"date.H1": "перше півріччя",
	"date.H2": "друге півріччя",
	"date.MO": "уранці",
	"date.MI": "опівдні",
	"date.AF": "пополудні",
	"date.EV": "увечері",
	"date.NI": "уночі",
	"date.DT": "удень",
	"date.D": "{n, plural, one {# день} few {# дні} many {# днів} other {# дня}}",
	"date.W":
		"{n, plural, one {# тиждень} few {# тижні} many {# тижнів} other {# тижня}}",
	"date.M":
		"{n, plural, one {# місяць} few {# місяці} many {# місяців} other {# місяця}}",
	"date.Y":
		"{n, plural, one {# рік} few {# роки} many {# років} other {# року}}",
	"date.past": "у минулому, не сказано коли",
	"date.future": "у майбутньому, не сказано коли",
	"date.present": "на час написання",

	"answer.nothing": "У статтях нічого не знайдено.",
	"answer.count":
		"{who}: {n, plural, one {# уривок} few {# уривки} many {# уривків} other {# уривка}} зі статей",
	"answer.count-nobody":
		"Знайдено: {n, plural, one {# уривок} few {# уривки} many {# уривків} other {# уривка}} зі статей",
	"answer.nearest": "Найближче, що є у статтях:",
	"answer.verbatim": "Слово в слово зі статей",
	"answer.seeds": "набір {fingerprint}",
	"answer.receipts":
		"{n, plural, one {квитанція} few {квитанції} many {квитанції} other {квитанції}} {receipts}",
	"answer.suggest": "Можливо, ви мали на увазі {names}?",
	"answer.no-room":
		"{n, plural, one {Ще # уривок тут не вміщується: запитайте вужче, щоб побачити його.} few {Ще # уривки тут не вміщуються: запитайте вужче, щоб побачити їх.} many {Ще # уривків тут не вміщуються: запитайте вужче, щоб побачити їх.} other {Ще # уривка тут не вміщуються: запитайте вужче, щоб побачити їх.}}",
	"answer.place": "{n} з {all}",
	"answer.page": "Сторінка {n} з {all}",
	"answer.begins-before": "… речення починається раніше",
	"answer.goes-on": "речення триває …",
	"answer.shortened": "(скорочено)",
	"answer.open": "відкрити статтю",
	"answer.link": "посилання",
	"answer.also": "Також у: {list}",
	"answer.differ-number": "Статті називають різні числа: {list}",
	"answer.differ-date": "Статті називають різні дати: {list}",
	"answer.rest-of-plain": "… і ще {n}: беріть їх по одному.",
	"no.articles":
		"Статей ще немає. Покладіть файли .txt або .md у теку seeds і прочитайте їх заново.",
	"no.question":
		"Тут нема чого шукати. Запитайте, що хтось сказав, коли щось сталося або хто це зробив.",
	"no.unknown":
		"{n, plural, one {{who} – нікого такого статті не цитують.} other {{who} – нікого з них статті не цитують.}}",
	"no.quotes-nothing": "Статті не цитують нічого, що сказали б {who}.",
	"no.quotes-no-speech":
		"Статті цитують {who}: {n, plural, one {# уривок} few {# уривки} many {# уривків} other {# уривка}}, але без сказаних слів.",
	"no.quotes-not-on":
		"Статті цитують {who}: {n, plural, one {# уривок} few {# уривки} many {# уривків} other {# уривка}}, жодного про {topic}.",
	"no.quotes-not-then":
		"Статті цитують {who}: {n, plural, one {# уривок} few {# уривки} many {# уривків} other {# уривка}}, жодного {time}.",
	"no.quotes-not-on-then":
		"Статті цитують {who}: {n, plural, one {# уривок} few {# уривки} many {# уривків} other {# уривка}}, жодного про {topic} чи {time}.",
	"no.another-speaks": "Про це говорить {who}.",
	"no.is-in":
		"{what} є у {n, plural, one {# уривку} few {# уривках} many {# уривках} other {# уривка}}",
	"no.none-same": "{found}, але не в тому самому.",
	"no.none-about": "{found}, жодного з {what}.",
	"no.none-of-them-about": "{found}, у жодному з них немає {what}.",
	"no.none-answers": "{found}, але жоден не відповідає на це.",
	"no.sentence": "Жодне речення статей не відповідає на це.",
	"no.sentence-of":
		"Жодне речення статей не відповідає на це; шукали: {words}.",
	"no.missing":
		"{n, plural, one {{words} там немає.} few {{words} там немає.} many {{words} там немає.} other {{words} там немає.}}",
	"no.one-of-several": "Немає у статтях: {question} {reason}",
	"no.coverage":
		"{n, plural, one {Є # стаття, {span}.} few {Є # статті, {span}.} many {Є # статей, {span}.} other {Є # статті, {span}.}}",
	"no.undated": "без дати",
	"no.of-day": "від {day}",
	"no.of-days": "від {from} до {to}",
	"notice.no-room":
		"… і ще {n, plural, one {# рядок, який} few {# рядки, які} many {# рядків, які} other {# рядка, які}} тут не вміщується.",

	"button.one-by-one": "По одному",
	"button.previous": "Назад",
	"button.next": "Далі",
	"button.all": "Усі",
	"button.context": "Більше контексту",
	"button.less": "Менше контексту",
	"button.plain": "Простий текст",
	"button.everyone": "Показати всім",
	"button.nearest": "Найближче",
	"button.remove": "Прибрати",

	"host.restarting":
		"Мене саме перезапускають. Спробуйте ще раз за хвилину, будь ласка.",
	"host.unknown-button":
		"Я вже не знаю, що робила ця кнопка: відповідь дала старіша версія. Запитайте ще раз, будь ласка.",
	"host.stale":
		"Статті змінилися відтоді, як дано цю відповідь, тож кнопка більше не знає свого місця в них. Запитайте ще раз, будь ласка.",
	"host.not-yours":
		"Прибрати цю відповідь може лише той, хто запитав, та учасники з правом «Керувати повідомленнями».",
	"host.unknown-command":
		"Я більше не знаю {command}. Discord може забути її аж за годину; /help каже, що є.",
	"host.no-words": "У цьому повідомленні немає слів для пошуку.",
	"host.failed":
		"Щось пішло не так на моєму боці, і відповіді немає. Той, хто веде цього бота, знайде причину в журналі під {id}.",
	"host.slow-user":
		"Ви питаєте швидше, ніж мені можна відповідати. Спробуйте ще раз за {n, plural, one {# секунду} few {# секунди} many {# секунд} other {# секунди}}, будь ласка.",
	"host.slow-channel":
		"У цьому каналі забагато запитань одразу. Спробуйте ще раз за {n, plural, one {# секунду} few {# секунди} many {# секунд} other {# секунди}}, будь ласка.",
	"host.too-many":
		"Я відповідаю на {most} запитання з одного повідомлення; повторіть, будь ласка, {n, plural, one {останнє} few {останні #} many {останні #} other {останні #}}.",
	"host.ask-me": "Поставте мені запитання про статті.",
	"host.too-long": "Тут символів: {n}; я читаю запитання до {most}.",
	"host.admins":
		"/{command} – для учасників з правом «Керувати сервером» і для тих, кого власник бота назвав у ADMIN_IDS.",
	"host.lacking":
		"Я не можу відповісти в {channel}: мені бракує там права {permissions}. Його може дати той, хто керує сервером. ({id})",
	"host.lacking-some":
		"Я не можу відповісти в {channel}: мені бракує там одного з прав {permissions}. Його може дати той, хто керує сервером. ({id})",
	"list.and": "{first} і {last}",

	"ask.blank":
		"Не було чого шукати. Напишіть кілька слів; /help показує приклади.",
	"sources.title": "Джерела",
	"sources.none":
		"Статей ще немає. Покладіть файли .txt або .md у теку seeds і виконайте /reload.",
	"sources.from":
		"{n, plural, one {# стаття} few {# статті} many {# статей} other {# статті}}, звідки: {outlets}",
	"sources.unnamed": "без назви",
	"sources.on": "Опубліковано {date}",
	"sources.span": "Опубліковано від {from} до {to}",
	"sources.no-dates": "Дат публікації не вказано",
	"sources.undated":
		"{n, plural, one {# стаття} few {# статті} many {# статей} other {# статті}} без `published` у заголовку: не можна сказати, що там означає «last week»",
	"sources.counts":
		"{sentences, plural, one {# речення} few {# речення} many {# речень} other {# речення}}, {quotations, plural, one {# цитата} few {# цитати} many {# цитат} other {# цитати}}, {events, plural, one {# подія} few {# події} many {# подій} other {# події}}",
	"sources.seeds": "Набір {fingerprint}",
	"sources.newest": "Найновіші: {n}",
	"sources.articles": "Статті",
	"list.more": "{list} і ще {n}",
	"list.rest": "… і ще {n}",
	"reload.refused":
		"Читати статті заново можуть лише учасники, які керують сервером, або названі в ADMIN_IDS. Попросіть когось із них.",
	"reload.done": "Прочитано заново",
	"reload.not": "Не прочитано заново",
	"reload.kept": "Відповідають попередні статті. {failure}",
	"reload.same": "Нічого не змінилося. Це тривало {ms} мс.",
	"reload.took": "Це тривало {ms} мс.",
	"reload.added": "Додано ({n})",
	"reload.changed": "Змінено ({n})",
	"reload.removed": "Прибрано ({n})",
	"reload.bad": "Відхилено ({n})",
	"reload.line": "{file}, рядок {line}: {reason} {advice}",
	"verify.exact":
		"Ці слова стоять саме так у статтях{n, plural, one {} few {, місць: #} many {, місць: #} other {, місць: #}}.",
	"verify.reshaped":
		"Ці слова є у статтях{n, plural, one {} few {, місць: #} many {, місць: #} other {, місць: #}}; лише лапки, тире чи пропуски мають іншу форму.",
	"verify.quoted":
		"Слова в лапках стоять саме так у статтях{n, plural, one {} few {, місць: #} many {, місць: #} other {, місць: #}}.",
	"verify.quoted-reshaped":
		"Слова в лапках є у статтях{n, plural, one {} few {, місць: #} many {, місць: #} other {, місць: #}}; лише лапки, тире чи пропуски мають іншу форму.",
	"verify.left-out":
		"Не зовсім так: перша відмінність – «{actual}», що є у статті й бракує тут.",
	"verify.added":
		"Не зовсім так: перша відмінність – «{claimed}», чого у статті немає.",
	"verify.differs":
		"Не зовсім так: перша відмінність – «{claimed}», де у статті «{actual}».",
	"verify.differences": "Усього відрізняється слів або знаків: {n}.",
	"verify.closest": "Ось найближче.",
	"verify.absent": "Цих слів у статтях немає, як і нічого близького.",
	"verify.other-seeds":
		"Ця квитанція від інших статей (набір {old}; тепер {now}), тож вона мені нічого не каже. Вставте самі слова.",
	"verify.mistyped":
		"Схоже на квитанцію, але контрольні цифри не збігаються: перевірте її або вставте самі слова.",
	"timeline.summary":
		"{n, plural, one {# датована подія} few {# датовані події} many {# датованих подій} other {# датованої події}}, від: {from}, до: {to}",
	"timeline.one-day":
		"{n, plural, one {# датована подія} few {# датовані події} many {# датованих подій} other {# датованої події}}, {day}",
	"timeline.planned": "заплановано",
	"timeline.none": "Статті не датують жодної події.",
	"timeline.not-about":
		"У статтях {n, plural, one {# датована подія} few {# датовані події} many {# датованих подій} other {# датованої події}}, але жодної про «{topic}».",
	"timeline.not-then":
		"У статтях {n, plural, one {# датована подія} few {# датовані події} many {# датованих подій} other {# датованої події}}, але жодної за цей час.",
	"timeline.not-about-then":
		"У статтях {n, plural, one {# датована подія} few {# датовані події} many {# датованих подій} other {# датованої події}}, але жодної про «{topic}» за цей час.",
	"timeline.no-date":
		"«{date}» я не можу прочитати як дату. Напишіть 2022-05-13, 13 May 2022, May 2022 або 2022.",
	"timeline.crossed": "{from} пізніше, ніж {to}: між ними нічого немає.",
	"network.summary":
		"{people, plural, one {# особа} few {# особи} other {# осіб}}, {links, plural, one {# зв’язок} few {# зв’язки} other {# зв’язків}} між ними",
	"network.partly":
		"Прочитано {read, number} із {of, number} статей, що найбільше розповідають про зустрічі й розмови; для особи — статті про неї",
	"network.none":
		"Жодна стаття не розповідає про двох, які говорили, зустрічалися чи дзвонили одне одному.",
	"network.nobody":
		"Жодна стаття не розповідає, з ким говорив(-ла) чи зустрічався(-лася) {name}.",
	"network.called": "дзвінок",
	"network.met": "зустріч",
	"network.spoke": "розмова",
	"network.quoted": "цитата",
	"network.told":
		"згадано {n, plural, one {# раз} few {# рази} other {# разів}}",
	"picture.window":
		"{from, number}–{to, number} з {all, number} датованих подій; звузьте через topic, from або to",
	"picture.stated": "дату вказано",
	"picture.worked-out": "дату обчислено",
	"picture.lasting": "довше за день",
	"picture.published": "опубліковано",
	"picture.published-on": "Опубліковано {date}: {outlets}",
	"picture.some":
		"{n} осіб, про яких сказано найбільше, з {all, number}; звузьте через person",
	"picture.arrow": "стрілка: хто кому",
	"picture.strength": "число: скільки разів згадано",
	"picture.more": "… і ще {n}",

	"about.quoted":
		"{name}: цитовано {n, plural, one {# раз} few {# рази} many {# разів} other {# раза}}, статей: {articles}",
	"about.not-quoted": "{name}: не цитовано, статей: {articles}",
	"about.met": "зустрічі чи розмови з: {n}",
	"about.roles": "Посади та імена",
	"about.called": "Також {names}",
	"about.quotations": "Цитати",
	"about.counts":
		"Цитовано {n, plural, one {# раз} few {# рази} many {# разів} other {# раза}}: {kinds}",
	"about.again":
		"Тими самими словами в інших статтях, не пораховано вдруге: {n}",
	"about.direct": "прямо {n}",
	"about.mixed": "частково {n}",
	"about.indirect": "переказано {n}",
	"about.first": "Перша: {source}",
	"about.last": "Остання: {source}",
	"about.latest": "Остання цитата",
	"about.earliest": "Перша цитата",
	"about.contact": "Зустріч чи розмова: {name}",
	"about.several": "«{name}» може означати кількох: запитайте про одного.",
	"about.nobody": "«{name}» – нікого такого статті не називають.",
	"help.title": "Запитайте статті",
	"help.lead":
		"Кожна відповідь – уривок зі статті, слово в слово, з джерелом. Чого статті не кажуть, того я не знаю.",
	"help.commands": "Команди",
	"help.quote": "/quote – що хтось сказав, з темою чи без",
	"help.when": "/when – коли щось сталося",
	"help.who": "/who – хто щось зробив або кому",
	"help.ask": "/ask – будь-яке інше запитання, своїми словами",
	"help.timeline": "/timeline – датовані події по порядку",
	"help.network": "/network – хто з ким говорив, зустрічався, кому дзвонив",
	"help.about": "/about – чиїсь посади, цитати й зустрічі",
	"help.verify": "/verify – чи є саме ці слова у статті й де",
	"help.sources": "/sources – які статті є",
	"help.reload":
		"/reload – прочитати статті заново, для тих, хто керує сервером",
	"help.examples": "Наприклад",
	"help.good": "Варто знати",
	"help.misspelt": "Ім’я з помилкою здебільшого все одно знаходиться.",
	"help.private": "З опцією private я показую відповідь лише вам.",
	"help.language":
		"Статті англійською: запитання англійською я розумію найкраще, а уривки лишаються, як написані.",
	"help.articles":
		"{n, plural, one {Можна запитати # статтю.} few {Можна запитати # статті.} many {Можна запитати # статей.} other {Можна запитати # статті.}}",
};
