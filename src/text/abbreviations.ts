const list = (words: string): ReadonlySet<string> =>
	new Set(words.trim().split(/\s+/));

/** Shortened titles and first names: a name follows, so the point never ends a sentence. Without their last point. */
export const TITLES = list(`
	mr mrs ms messrs mme mlle dr prof rev hon fr sr. sra st ste mt ft
	gen lt col maj capt cpt cmdr sgt cpl pvt adm brig sen sens rep reps gov govs pres supt det insp atty dep asst assoc
	lt.col lt.gen maj.gen brig.gen amb sec del ald treas
	geo wm chas jas jos thos robt edw benj
	e.g i.e cf viz`);

/** Other abbreviations: the point may end a sentence too, which what follows must tell. */
export const ABBREVIATIONS = list(`
	inc corp co cos ltd llc plc bros intl assn dept univ inst div ctr
	jr sr esq phd ph.d md m.d b.a m.a
	jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
	a.m p.m u.s u.n u.k e.u d.c n.y l.a u.s.a u.s.s.r b.c a.d
	ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex
	va vt wash wis wyo n.c n.d n.h n.j n.m s.c s.d w.va r.i
	ave blvd rd hwy pkwy sq apt ste bldg
	no nos vs v etc al ed eds art vol pp fig ch approx est min max mph sec hr hrs ft lb lbs oz kg km cm mm sq dist cent misc
	ca et`);

/** Abbreviations of names, which are plain words without their capital: "fell ill.", "they wed." */
export const NAMES_ONLY = list(`
	mar jun sep dec mon wed thu fri sat sun ark del ill ind la mass miss mo ore pa wash`);

/** Words that open sentences and hardly ever follow an abbreviation inside a name. */
export const STARTERS = list(`
	the a an this that these those he she it they we you i his her its their our my your there here
	but and or so yet nor for in on at by with from to of as after before during since until while when where what who why how
	which if although though because unless whether however meanwhile moreover still also then now both all some many most
	several few each every any no not one two three about under over among between against despite according today
	yesterday tomorrow last next more less only even just such other another asked no-one nobody nothing everyone someone
	is was are were do does did has have had can could will would should may might must let please thank`);
