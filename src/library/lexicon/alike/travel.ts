/** Aviation, shipping, space and building things. */
export const TRAVEL = `
plane, aircraft, jet, airliner, aeroplane, airplane
airline, carrier
planemaker, aircraft maker, plane maker, airframer
helicopter, chopper
flight: fly, plane, aircraft
maiden flight, first flight, take to the air for the first time, first take to the air, fly for the first time
take to the air, take off, lift off, get off the ground: fly, flight
take-off, takeoff, departure
land, touch down
landing, touchdown
emergency landing, forced landing
delay, postpone, put off, push back, put back, defer, hold up, set back
delay, postponement, holdup, setback, deferral
late, delay, behind schedule, overdue, behind plan
behind schedule, behind plan, late, delay
on time, on schedule, punctual, as planned
early, ahead of schedule, ahead of time
schedule, timetable
over budget, too expensive, overrun
start late: delay, postpone
be late: delay
arrive, get there, turn up, show up, reach, come in
arrive: deliver, land
depart, leave, set off, set out, set sail
journey, trip, voyage, travel, tour
travel, journey
visit, trip, tour
visit, travel to, go to, pay a visit to, come to see
passenger: traveller, people
fare, ticket
crew, staff
cabin crew, flight attendant
cockpit, flight deck
flight recorder, black box
black box, recorder
runway, airstrip
airport, airfield
hijacker, skyjacker
engine, motor
fuel, kerosene
part, component, piece
component, part
supplier, subcontractor
order book, backlog
cancel, call off, scrap, pull the plug on, drop, abandon
cancellation, scrapping
suspend, halt, put on hold, put ~ on hold, freeze
suspension, halt, freeze
resume, restart, start again, pick up again, take up again, begin again, get going again
certify, approve
certification, approval
prototype, test model
design, blueprint
development, design
spacecraft, spaceship, capsule
satellite, spacecraft
launch, lift-off, blast-off
launch, send up
orbit, circle
rocket, launcher
mission, flight
probe, spacecraft
telescope, observatory
vessel, ship, tanker, freighter
freighter, cargo ship, container ship
tanker, oil ship
dock, moor, berth
anchor, moor
crossing, passage
route, path, course
distance: kilometre, mile
speed, pace
route: fly, run
commuter, passenger
subway, underground, metro, tube
cyclist, bike rider
parking lot, car park
lane, road
customs, border control
suitcase, bag
fleet, aircraft
airspace, sky
`;
