import { PHRASAL } from "./lexicon/phrasal.js";

/** What WordNet does not have, and people say. */
const MORE = `pull out: withdraw withdrawal leave
back out: withdraw withdrawal
walk away: withdraw leave
take over: succeed replace
let go: dismiss release free
look into: investigate investigation examine
go up: rise increase climb
go down: fall drop decrease decline
bring down: topple reduce
bring back: return restore reinstate
get back: return recover
come up: propose devise
sign off: approve approval
own up: admit confess
cut back: reduce reduction
lash out: criticize attack
hit out: criticize attack
call for: demand urge
ask for: request demand
stand by: support defend
stick to: keep
set out: explain present describe
pay out: payout
hold out: resist withstand
hold off: delay wait
get through: survive pass
turn up: arrive appear
hand out: distribute
carry on: continue
keep on: continue
clear up: clean
go off: explode
fall through: fail collapse
break up: split disperse
split up: separate divorce
run into: meet hit
send back: return
give back: return
take back: return retract
pay off: repay bribe
get away: escape
get out: leave escape
run out: expire lapse end
break down: collapse fail
break off: end stop
fall apart: collapse fail
turn off: cut disconnect stop
switch off: cut stop
cut off: disconnect stop
shut off: cut stop
put out: issue publish
hand in: submit
come out: publish release
come down: crash fall
come back: return
open up: open
tear down: demolish
pull down: demolish
knock down: demolish
dig out: free recover excavate
strike down: overturn annul
vote down: reject
vote through: pass adopt
wind up: end close
wrap up: end finish
lay off: dismiss
lock up: jail imprison
lock out: exclude
move in: arrive
drop out: withdraw
set off: leave start
start up: start open
start out: begin
pull up: stop arrive
get rid: remove abolish dismiss
do away: abolish scrap`;

let known: ReadonlyMap<string, readonly string[]> | null = null;

function read(): ReadonlyMap<string, readonly string[]> {
	const all = new Map<string, readonly string[]>();
	for (const line of `${PHRASAL.trim()}\n${MORE}`.split("\n")) {
		const [verb = "", words = ""] = line.split(": ");
		all.set(verb, [...(all.get(verb) ?? []), ...words.split(" ")]);
	}
	return all;
}

/**
 * Single words that mean the same as a verb with its particle, by the verb's plain form: "resign", "quit" for "step down".
 * None where the lexicon has no such verb.
 */
export function wordsFor(verb: string, particle: string): readonly string[] {
	known ??= read();
	return known.get(`${verb} ${particle}`) ?? [];
}
