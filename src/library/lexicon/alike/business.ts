/** Companies, markets and money. */
export const BUSINESS = `
company, firm, business, corporation, enterprise, group
firm, company
subsidiary, unit, division
parent, parent company, owner
buy, acquire, purchase, take over, snap up, get hold of
purchase, acquisition, takeover, buyout
takeover, acquisition, buyout, merger
take over: buy, acquire, purchase, acquisition, takeover
bid, offer, approach
bid, make an offer for, put in an offer for, offer
bidder, suitor, buyer, would-be buyer
suitor, bidder, buyer
buyer, purchaser, acquirer
sell, offload, dispose of, divest, put up for sale, put on the market, unload, part with
sale, disposal, divestment
merge, combine, join forces, amalgamate
merger, tie-up, combination, union
spin off, hive off, split off
share, stock, equity
stake, holding, share, shareholding
shareholder, investor, stockholder
investor, backer, shareholder
invest, put money into, pump money into, plough money into, spend
investment, capital, spending
stock market, stock exchange, bourse
float, list, go public, go onto the stock exchange, go on the stock market
flotation, listing, initial public offering
profit, earnings, gain
loss: red
make a loss, lose money, be in the red
revenue, turnover, sales, income, takings
cost, price, expense
cost, be worth, be priced at
expensive, costly, dear, pricey
cheap, inexpensive, low-cost, budget
price, cost, fare
fee, price, charge
discount, reduction, rebate
money: cash, fund, aid, euro, dollar, grant, fee
cash, money, fund
fund, finance, pay for, bankroll, foot the bill for, bear the cost of
pay, foot the bill, pick up the tab, pick up the bill, bear the cost, fork out, shell out, stump up, cough up
pay for, finance, fund, cover
cover: pay, finance, bear
funding, finance, money, grant
grant, subsidy, aid, funding
subsidy, state aid, aid
loan, credit
lender, bank
borrow: loan, credit
borrower, debtor
debt, liability
owe, be in debt
mortgage, home loan
interest rate, borrowing cost
repay, pay back, reimburse, refund
refund, reimbursement
bankrupt, insolvent, bust, go bust, go bankrupt, go under, go to the wall, file for bankruptcy, collapse
bankruptcy, insolvency, collapse, administration, receivership
creditor, lender
bailout, rescue, bail-out, rescue package
bail out, rescue, save, prop up
crisis, turmoil
recession, downturn, slump
inflation, price rise
growth, expansion
grow, expand, increase
rise, increase, go up, climb, soar, surge, jump, gain
rise, increase, jump, surge, gain
fall, drop, decline, go down, slide, slump, plunge, tumble, sink
fall, drop, decline, slump, plunge, decrease
raise, increase, put up, hike, lift
lower, cut, reduce
halve, cut in half
forecast, predict, expect, project, anticipate, estimate
forecast, prediction, outlook, projection, estimate
estimate, reckon, put at
market, demand
customer, client, buyer, shopper, consumer
consumer, shopper, customer
shop, store, outlet, retailer
retailer, shop, chain
supermarket, grocer
supplier, vendor, contractor
supply, deliver, provide
delivery, handover, shipment
deliver, hand over
cargo, freight, goods
goods, product, merchandise, cargo
product, item
product: model
brand, make, label, marque
make, build, produce, manufacture, turn out, assemble
maker, manufacturer, producer, builder
production, output, manufacturing
factory, plant, works, mill
plant, factory, facility
pit, colliery
launch, introduce, bring out, roll out, unveil
drop, discontinue, scrap, axe, stop making, phase out, ditch, end production of, do away with
order, book
order: contract, buy, purchase
contract, deal, agreement, order
win a contract, land a contract, secure a contract
customer: order
monopoly, cartel
antitrust, competition
advertisement, advert, commercial, ad
advertise, promote, market
bank: lender
banker, financier
insurer, insurance company
insurance, cover
insure, cover
currency, money
export, sell abroad, ship abroad
import, bring in
tariff, duty, customs duty
trade, commerce
quarter: three months
chief executive, boss, ceo, head, chief
chief financial officer, finance chief
headquarters, head office
based, headquartered
office, branch
expand, enlarge, extend
expansion, extension, enlargement
close, shut, shut down, close down, shutter
closure, shutdown, closing
open, inaugurate, launch
opening, inauguration, launch
restructure, overhaul, reorganise
restructuring, overhaul, reorganisation
savings, economies
save, economise, cut costs
spend, pay, lay out, splash out, invest
donate, contribute
donation, gift, contribution
donor, benefactor
charity, aid organisation, aid group
raise money, collect money, fundraise
auction, sale
collector, buyer
rent, lease, hire
landlord, owner
property, real estate
apartment, flat
housing, home
build, construct, erect, put up
demolish, tear down, pull down, knock down, bulldoze, raze
demolition, tearing down
electricity, power
power cut, blackout, outage, power failure
no lights, without power, without electricity, blackout
petrol, gasoline, fuel
oil, crude
gas, fuel
power station, power plant
energy, power
tourism: tourist, visitor
tourist, visitor, holidaymaker
guest, visitor
internet, online, web
go online, post, publish
website, site
app, application
hack, break into
hacker, cyberattacker
software, program
computer: device
device, gadget, appliance
`;
