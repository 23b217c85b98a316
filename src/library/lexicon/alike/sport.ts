/** Sport, arts and media. */
export const SPORT = `
match, game, fixture
player, footballer
footballer, player, striker, defender, midfielder, goalkeeper
striker, forward, attacker
goalkeeper, goalie, keeper
coach, manager, trainer
referee, umpire, official
team, side, squad
club, team, side
opponent, rival
fan, supporter, follower
spectator, onlooker, crowd, fan, people, audience, attendance
watch, see, look on
crowd, attendance, gate
attendance, crowd, spectator
stadium, arena, ground
pitch, field
score, find the net, hit the back of the net, get the goal, net
scorer, marksman
equaliser, leveller
beat, defeat, overcome, knock out
win, beat, triumph, victory
win, take gold, take the title, lift the cup, lift the trophy
champion, winner, titleholder
championship, title, crown
title, trophy, crown
cup, trophy
runner-up, come second, finish second
tournament, competition, championship
competitor, contestant, participant
compete, take part, participate, contest
take part, participate, compete, be involved
qualify, reach, go through
eliminate, knock out, go out
elimination, exit
league, division
transfer, move, signing
sign, buy, bring in
sign for, join, move to
move: transfer, join, sign
debut, first appearance, first game, first match, make one's debut
first play for: debut
first play, make one's debut, first appear: debut
injury, knock
injured, sidelined, out of action
suspend, ban
ban, suspension
doping, drug use, performance-enhancing drug
doping test, drug test
penalty, spot kick
shootout, penalty
red card, send off, dismissal
booking, yellow card
world record, fastest time
training, practice
race, contest
racer, driver
runner, athlete
athlete, sportsman, sportswoman
sprinter, runner
jockey, rider
rower: row
boxer, fighter
bout, fight
olympics, games
retire, hang up one's boots, hang up one's gloves, end one's career, call it a day
career, playing days
comerejoin, return
film, movie, picture
film-maker, director
director: direct, film
cinema, movie theatre, theater
hit theaters, come to cinemas, be released: release, open
premiere, first showing, opening night
audience, spectator, viewer
viewer, audience
show, programme, program, broadcast
broadcast, air, show, televise
air, broadcast, run
television, tv
newspaper, paper, daily
magazine, periodical, weekly
journal, periodical
paper, study, article
paper, journal
article, story, piece, report
editorial, leader, opinion piece
column, opinion piece
headline, title
publish, release, bring out, come out, print, issue, appear, post
come out: publish, release, appear
publication, release
author, writer, novelist
novel, book
poem, verse
actor: act, play, star
play, star as, portray
star, celebrity
celebrity, famous person
concert, gig, show
album, record
song, track, tune
band, group
orchestra, musician
conductor, maestro
perform, play, sing
performance, show
museum, gallery
painting, picture, artwork, canvas
portrait, painting, picture
picture, photo, photograph, image
photo, picture, image
sculpture, statue
painter, artist
work of art, artwork, painting
award, prize, honour
award, present, grant
celebrate, mark
wedding, marriage
marry, wed, tie the knot, get married, walk down the aisle
wife, spouse, husband
interview, talk to
interviewer, reporter
press conference, news conference, media briefing, press briefing, briefing
reporters, press, media
coverage, reporting
camera, film
video, footage, clip, film, recording
recorder, logger
`;
