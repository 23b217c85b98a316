/** A class of action: the WordNet senses ("call.v.3": the third sense of the verb) that it grows from. */
export interface Seed {
	readonly name: string;
	/** Senses whose words and whose narrower senses, down to `depth`, belong to the class. */
	readonly senses: string;
	readonly depth: number;
	/** Words that the closure brings in and that news uses for something else. */
	readonly not?: string;
	/** Words of today's English that this edition of WordNet lacks. */
	readonly also?: string;
}

/** The classes of action that news is full of, sharpest first. They hold the language, not the news. */
export const SEEDS: readonly Seed[] = [
	{
		name: "phone",
		senses: "call.v.3 call.n.1",
		depth: 1,
		not: "call_back call_in",
		also: "v:call_back v:ring_up v:phone_up",
	},
	{
		name: "contact",
		senses:
			"call.v.3 talk.v.1 discuss.v.2 confer.v.1 negotiate.v.1 contact.v.1 call.n.1 talk.n.1 talk.n.2 conversation.n.1 negotiation.n.1 consultation.n.1 contact.n.4",
		depth: 1,
		not: "call_back call_in reach horse_trade intercommunicate word rap post touch mail advise broach counsel moderate proceed orate hold_forth collision striking touching impact impinging flick malarkey malarky jazz interlocking meshing dissertation dissertate diplomacy hammer_out collective_bargaining bargaining advisement advisory counseling counselling deliberation idle_words crossfire negotiate_terms nothings",
		also: "n:consultation v:reach_out v:message v:text n:exchange n:communication",
	},
	{
		name: "meet",
		senses: "meet.v.2 meeting.n.1 meeting.n.4 summit.n.3 encounter.v.1",
		depth: 2,
		not: "see find strike fall happen attain club visit call come_upon light_upon discover race council forum camp session service chapter stockholders_meeting revival seance encounter assembly celebrate celebration party make_happy make_merry racket intersect jollify jubilate wassail jollification merrymaking fete drop_in drop_by come_by class_period course_session whoop_it_up make_whoopie socialising socializing camp_meeting flying_visit site_visit visiting",
		also: "v:sit_down n:summit n:meeting n:conference n:encounter v:host v:huddle",
	},
	{
		name: "visit",
		senses: "visit.v.2 visit.v.3 visit.v.4 visit.v.7 visit.n.1 visit.n.3",
		depth: 1,
		not: "see frequent haunt inspect call review go call_in run sit_in",
		also: "v:tour n:tour n:trip",
	},
	{
		name: "travel",
		senses:
			"travel.v.2 arrive.v.1 leave.v.1 leave.v.5 return.v.1 fly.v.4 visit.v.2 trip.n.1 arrival.n.2 departure.n.1 flee.v.1",
		depth: 1,
		not: "get come make hit reach drop go land set plump do take track attain linger frequent pop_off log_off log_out attainment errand check-in flashback disappearance disappearing boarding boomerang docking",
		also: "v:fly v:travel v:go v:come v:head v:land",
	},
	{
		name: "attack",
		senses:
			"attack.v.1 attack.v.3 attack.v.4 strike.v.4 bombard.v.2 invade.v.1 raid.v.1 attack.n.1 attack.n.5 strike.n.2 invasion.n.1 raid.n.1 bombing.n.1 shoot.v.1 open_fire.v.1 aggression.n.2 stab.v.1",
		depth: 2,
		not: "round cut hit blast pip rape set charge pin_down bait check rush surprise torpedo stroke jump gas blindside infest occupy submarine storm_troop insult butt down gambit kick wing defoliate knife run circumvent desecrate desecration pepper grass penetration interpenetration infestation firing burst countermove",
		also: "v:strike n:strike v:hit v:shell n:shelling n:airstrike n:air_strike n:offensive v:bomb n:incursion n:assault v:storm n:shooting n:stabbing n:bombardment n:aggression n:ambush v:ambush n:onslaught v:knife v:gun_down",
	},
	{
		name: "invade",
		senses: "invade.v.1 invasion.n.1",
		depth: 0,
		also: "n:incursion",
	},
	{
		name: "fight",
		senses: "fight.v.1 battle.n.1 war.n.1 fight.n.2 clash.v.1 battle.v.1",
		depth: 1,
		not: "play compete try race tug wrestle feud box spar fence joust tourney duel rival touch brush set-to attack assault wage banging beating battering scrap",
		also: "n:clash n:fighting n:combat v:clash",
	},
	{
		name: "kill",
		senses: "kill.v.1 kill.v.10 killing.n.2 murder.v.1 execute.v.1",
		depth: 2,
		not: "hit off remove dispatch drown do stone brain put waste sacrifice dismember erase zap destroy poison cull saber smother press pip overlay pick cause carry put_down put_away get_rid_of overlie choke crucify fall slay_down drop neutralize neutralise do_in knock_off liquidate asphyxia scrag wipeout butcher burke flight",
		also: "v:slay n:slaying n:killing n:execution v:gun_down n:assassination n:murder",
	},
	{
		name: "die",
		senses: "die.v.1 death.n.1 death.n.4 drown.v.3",
		depth: 1,
		not: "go exit pass expire choke conk fall starve end departure release quietus last yield croak pop suicide buckle_under grave destruction bane martyrdom killing buy_it departure pip_out",
		also: "v:drown v:starve v:die v:perish",
	},
	{
		name: "injure",
		senses: "injure.v.1 injury.n.1 wound.v.1",
		depth: 1,
		not: "overstretch break pull skin trample lame strain twist get combat burn whiplash bite sting bump blast lesion subluxate calk bruise concuss hemorrhage harm electric_shock graze handicap shoot knife stab wale weal welt wheal torture torturing",
		also: "v:hurt v:maim",
	},
	{
		name: "explode",
		senses: "explode.v.1 explosion.n.1 crash.v.3 crash.n.2",
		depth: 1,
		not: "fulminate go_off ram set_off blowback backfire airburst",
		also: "v:blow_up v:go_off v:collide n:blast n:collision",
	},
	{
		name: "arrest",
		senses: "arrest.v.1 detain.v.1 imprison.v.1 arrest.n.1 detention.n.1",
		depth: 1,
		not: "collar nail cop lag jug keep box pen stable restrain coop bolt rail ground fence shut cage bind impound cabin closet gate hold lock pin bury trap pound put_away confine",
		also: "v:detain v:jail v:apprehend v:take_into_custody v:nab v:pick_up",
	},
	{
		name: "charge",
		senses:
			"accuse.v.1 accuse.v.2 indict.v.1 prosecute.v.2 sue.v.1 accusation.n.2 indictment.n.1 charge.n.7",
		depth: 1,
		not: "process action reproach criminate challenge try expostulate",
		also: "v:arraign n:lawsuit n:charge n:prosecution v:prosecute",
	},
	{
		name: "convict",
		senses: "convict.v.1 sentence.v.1 conviction.n.2 sentence.n.2",
		depth: 1,
		not: "doom reprobate foredoom life",
		also: "v:find_guilty v:jail n:sentencing",
	},
	{
		name: "acquit",
		senses: "acquit.v.1 release.v.2 release.n.1 pardon.v.2",
		depth: 0,
		not: "loose unloose unloosen turn expel acquittance",
		also: "v:exonerate v:clear v:parole v:bail",
	},
	{
		name: "rescue",
		senses: "rescue.v.1 rescue.v.2 rescue.n.1 evacuate.v.1",
		depth: 0,
		not: "deliver",
		also: "v:save v:evacuate n:evacuation",
	},
	{
		name: "kidnap",
		senses: "kidnap.v.1 kidnapping.n.1 capture.v.4 seizure.n.1",
		depth: 1,
		not: "shanghai impress nobble snatch get ictus raptus",
		also: "v:capture v:seize v:take_hostage n:abduction v:hijack n:hijacking",
	},
	{
		name: "steal",
		senses: "steal.v.1 rob.v.1 theft.n.1 robbery.n.1",
		depth: 1,
		not: "rip lift hook cabbage swipe abstract sneak pirate crib pick plagiarise plagiarize bone grab hold",
		also: "v:loot v:burgle v:burglarize n:burglary",
	},
	{
		name: "elect",
		senses: "elect.v.1 election.n.1 vote.v.1 vote.n.2",
		depth: 1,
		not: "return split place chair turn block ballot write-in bullet_vote primary outvote turn_thumbs_down",
		also: "v:vote n:vote n:referendum v:reelect v:re-elect",
	},
	{
		name: "appoint",
		senses:
			"appoint.v.1 appoint.v.2 appointment.n.1 hire.v.1 nominate.v.2 promote.v.2",
		depth: 0,
		not: "constitute charge engage suggest advance further raise elevate kick_upstairs upgrade assignment propose",
		also: "v:nominate v:install v:swear_in n:nomination n:promotion v:recruit v:select v:pick v:choose",
	},
	{
		name: "resign",
		senses: "resign.v.2 resign.v.1 retire.v.1 resignation.n.3 retirement.n.2",
		depth: 0,
		not: "vacate renounce give_up",
		also: "v:step_down v:step_aside v:stand_down v:abdicate n:resignation",
	},
	{
		name: "dismiss",
		senses: "dismiss.v.4 dismissal.n.4 lay_off.v.2 oust.v.1",
		depth: 1,
		not: "can displace sack_out give_notice force_out send_away furlough",
		also: "v:fire v:sack v:lay_off n:firing n:dismissal n:ouster v:remove v:depose v:oust v:suspend n:layoff",
	},
	{
		name: "win",
		senses: "win.v.1 defeat.v.1 beat.v.1 victory.n.1 win.n.1",
		depth: 1,
		not: "take carry shell sweep romp outdo worst crush wallop whip nose cream rout steamroller make_it pull_round slam runaway winnings walkaway overcome get_the_better_of take_the_cake waltz",
		also: "v:win v:rout v:thrash v:clinch v:knock_out v:edge v:outscore n:triumph v:triumph",
	},
	{
		name: "lose",
		senses: "lose.v.2 loss.n.8 defeat.n.1",
		depth: 0,
		also: "v:lose n:loss n:defeat",
	},
	{
		name: "score",
		senses: "score.v.1 goal.n.4 score.n.3",
		depth: 0,
		not: "hit tally rack_up",
		also: "v:score n:goal v:net v:equalize v:equalise",
	},
	{
		name: "buy",
		senses: "buy.v.1 purchase.n.2 acquisition.n.1 acquire.v.1",
		depth: 0,
		not: "get take pick win find receive gain catch inherit glean purchase_up reclaim recapture isolate access impulse-buy score come_by obtain take_over accept acquiring borrow earn",
		also: "v:acquire v:purchase n:acquisition n:takeover n:buyout v:take_over v:buy_out",
	},
	{
		name: "sell",
		senses: "sell.v.1 sale.n.1 sell.v.4",
		depth: 1,
		not: "deal trade place push retail clear resell syndicate dispose",
		also: "v:auction n:sale",
	},
	{
		name: "pay",
		senses:
			"pay.v.1 payment.n.2 invest.v.1 donate.v.1 contribute.v.2 spend.v.2 investment.n.1",
		depth: 0,
		not: "put place commit drop lead conduce",
		also: "v:pay v:fund v:finance n:donation v:donate n:investment n:funding v:spend",
	},
	{
		name: "sign",
		senses: "sign.v.2 sign.v.1 ratify.v.1 signing.n.1",
		depth: 0,
		not: "subscribe",
		also: "n:signing v:initial v:sign v:ink",
	},
	{
		name: "agree",
		senses: "agree.v.2 agree.v.1 agreement.n.1 accept.v.2 agree.v.7",
		depth: 0,
		not: "hold understanding take",
		also: "n:deal n:accord n:agreement n:pact n:treaty n:truce n:ceasefire v:agree",
	},
	{
		name: "decide",
		senses: "decide.v.1 decision.n.1 rule.v.2 decision.n.3 ruling.n.1",
		depth: 0,
		not: "conclusion determine",
		also: "n:ruling n:verdict v:rule v:decide n:decision",
	},
	{
		name: "approve",
		senses:
			"approve.v.1 pass.v.4 enact.v.1 approval.n.1 authorize.v.1 permit.v.1",
		depth: 0,
		not: "let pass clear countenance authorise_to blessing elapse glide_by go_by slide_by slip_away slip_by ordain",
		also: "v:pass v:adopt v:authorise v:greenlight n:approval n:passage",
	},
	{
		name: "reject",
		senses:
			"reject.v.1 reject.v.2 refuse.v.1 refusal.n.2 veto.v.1 rejection.n.1 deny.v.3",
		depth: 0,
		not: "pass_up",
		also: "v:reject v:rebuff v:turn_down n:rejection n:refusal v:rule_out",
	},
	{
		name: "ban",
		senses: "ban.v.2 prohibit.v.1 ban.n.1 forbid.v.1 prohibition.n.2",
		depth: 0,
		not: "disallow proscription",
		also: "v:ban v:outlaw n:sanction v:sanction v:bar v:block n:blockade v:embargo n:embargo",
	},
	{
		name: "protest",
		senses:
			"demonstrate.v.4 protest.n.2 demonstration.n.3 strike.v.7 strike.n.1 protest.v.2 riot.v.1 rebel.v.2",
		depth: 0,
		not: "dissent objection resist rise",
		also: "v:rally n:rally n:march n:walkout v:protest v:walk_out n:riot v:boycott n:boycott n:uprising n:protest",
	},
	{
		name: "announce",
		senses:
			"announce.v.1 announce.v.2 declare.v.1 announcement.n.1 statement.n.1 statement.n.5 say.v.1 disclose.v.1 reveal.v.2",
		depth: 0,
		not: "denote break bring_out discover expose let_on financial_statement give_away unwrap divulge let_out affirmation say",
		also: "v:unveil v:confirm v:say v:tell v:state n:speech n:address v:announce",
	},
	{
		name: "promise",
		senses: "promise.v.1 pledge.v.1 promise.n.1 pledge.n.1 vow.v.1",
		depth: 0,
		not: "plight assure",
		also: "v:pledge v:promise n:commitment v:vow",
	},
	{
		name: "demand",
		senses:
			"demand.v.1 ask.v.1 request.v.1 demand.n.2 request.n.1 order.v.1 urge.v.1 request.n.2 order.n.1",
		depth: 0,
		not: "say tell bespeak quest",
		also: "v:call_for v:call_on v:demand v:urge v:order v:request n:appeal v:appeal v:summon",
	},
	{
		name: "warn",
		senses: "warn.v.1 warning.n.1 threaten.v.2 threat.n.2 warn.v.2",
		depth: 0,
		also: "v:threaten n:threat v:warn n:warning",
	},
	{
		name: "criticize",
		senses:
			"criticize.v.1 criticism.n.1 condemn.v.1 blame.v.1 attack.v.2 denounce.v.1 condemnation.n.1 rebuke.v.1",
		depth: 0,
		not: "knock fault round snipe draw_and_quarter attack assail assault rag jaw chide",
		also: "v:condemn v:denounce v:slam v:blast v:decry v:blame n:criticism n:condemnation v:rebuke",
	},
	{
		name: "support",
		senses:
			"support.v.1 support.v.3 help.v.1 aid.n.2 support.n.1 endorse.v.2 help.n.1 endorsement.n.1",
		depth: 0,
		not: "second plunk_for care attention tending warrant certify",
		also: "v:back v:endorse v:help v:assist n:assistance n:backing",
	},
	{
		name: "give",
		senses:
			"give.v.3 provide.v.2 supply.v.1 grant.v.5 deliver.v.4 award.v.1 give.v.8 award.n.1",
		depth: 0,
		not: "render gift present rescue cater ply",
		also: "v:give v:hand v:award v:supply v:provide v:deliver v:donate n:delivery v:send v:grant",
	},
	{
		name: "send",
		senses:
			"send.v.1 send.v.2 send.v.5 deploy.v.2 deployment.n.1 dispatch.v.1 ship.v.1 mobilize.v.2",
		depth: 0,
		not: "direct place post station",
		also: "v:send v:deploy v:dispatch v:ship n:shipment n:mobilization n:deployment n:dispatch",
	},
	{
		name: "withdraw",
		senses: "withdraw.v.1 withdraw.v.2 withdrawal.n.1 retreat.v.1",
		depth: 0,
		not: "recede retire crawfish move_back",
		also: "v:pull_out v:withdraw v:pull_back n:withdrawal n:retreat n:pullout",
	},
	{
		name: "start",
		senses:
			"begin.v.1 begin.v.3 launch.v.5 launch.v.1 launch.v.4 beginning.n.2 found.v.1 found.v.2",
		depth: 0,
		not: "get get_down plunge plant constitute set_about lead_off ground base found_on",
		also: "v:launch v:open v:initiate v:unveil v:introduce n:launch n:founding v:establish v:found v:create v:set_up n:start n:opening v:inaugurate n:inauguration v:kick_off",
	},
	{
		name: "end",
		senses:
			"end.v.1 end.v.2 stop.v.2 close.v.3 end.n.2 cancel.v.1 suspend.v.4 halt.v.1 cancellation.n.1 closure.n.1",
		depth: 0,
		not: "lay_off scratch scrub arrest hold fold give_up",
		also: "v:halt v:suspend v:cancel v:scrap v:call_off n:closure n:cancellation v:close v:shut v:shut_down v:finish v:conclude n:end",
	},
	{
		name: "join",
		senses: "join.v.1 merge.v.1 join.v.3 merge.v.3 merger.n.2",
		depth: 0,
		not: "get_together fall_in",
		also: "v:join v:merge n:merger v:enroll v:enter n:accession v:team_up",
	},
	{
		name: "destroy",
		senses:
			"destroy.v.1 destroy.v.2 destruction.n.1 demolish.v.1 damage.v.1 damage.n.1 burn.v.1",
		depth: 0,
		not: "ruin down take raze_up impairment",
		also: "v:destroy v:damage v:demolish v:ruin v:wreck v:shoot_down v:torch v:level n:demolition v:burn v:sink",
	},
	{
		name: "build",
		senses:
			"build.v.1 construction.n.1 manufacture.v.1 develop.v.2 produce.v.2",
		depth: 0,
		not: "make fabricate_up get acquire grow",
		also: "v:build v:construct v:develop v:manufacture v:design n:development v:produce",
	},
	{
		name: "investigate",
		senses:
			"investigate.v.1 investigate.v.2 investigation.n.1 investigation.n.2 search.v.1 search.n.4 inspect.v.1",
		depth: 0,
		not: "see seek enquire look_for research",
		also: "v:probe n:probe n:inquiry v:look_into v:examine n:inspection v:search n:search v:question v:interrogate",
	},
	{
		name: "discover",
		senses: "discover.v.1 find.v.1 discovery.n.1 detect.v.1 identify.v.1",
		depth: 0,
		not: "observe notice place happen chance bump encounter",
		also: "v:find v:discover v:locate v:identify v:spot v:recover n:discovery n:find",
	},
	{
		name: "publish",
		senses:
			"publish.v.2 publish.v.1 publish.v.3 publication.n.1 broadcast.v.1 issue.v.1",
		depth: 0,
		not: "bring_out air send beam transmit supply print",
		also: "v:release v:issue v:publish v:post v:leak n:publication n:release v:air v:broadcast v:tweet n:leak",
	},
	{
		name: "test",
		senses: "test.v.1 test.n.3",
		depth: 0,
		not: "prove try essay examine trial run",
		also: "v:test v:fire v:test-fire n:test",
	},
	{
		name: "marry",
		senses: "marry.v.1 wedding.n.1 divorce.v.1",
		depth: 0,
		not: "conjoin splice tie divide split split_up separate disunite",
		also: "v:marry n:wedding v:wed n:marriage n:divorce v:divorce",
	},
	{
		name: "move",
		senses: "transfer.v.1 relocate.v.1 relocation.n.2 migrate.v.1",
		depth: 0,
		not: "shift",
		also: "v:move v:transfer n:transfer n:move v:relocate v:migrate v:displace v:extradite n:extradition v:deport n:deportation v:expel n:expulsion",
	},
];
