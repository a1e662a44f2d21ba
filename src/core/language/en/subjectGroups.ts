/** Words that versions swap, of the subjects of the news: the economy, courts, weather, health, politics, sport. One group a line, as in equivalents.ts. */
export const subjectGroups = `
forecast forecasts forecasting predict predicted predicts prediction predictions projected projection projections expectation expectations outlook estimate estimates estimated anticipated foresee foresees foreseen reckon
jobless joblessness unemployed unemployment
inflation inflationary
deficit shortfall
debt debts borrowing borrowings indebtedness
budget budgets budgetary
tax taxes taxation taxed levy levies vat
revenue revenues turnover takings
dividend dividends payout payouts
investor investors shareholder shareholders
economist economists analyst analysts
economy economies economic gdp
consumer consumers shopper shoppers customer customers
shop shops store stores outlet outlets branch branches supermarket supermarkets
factory factories plant plants manufacturing manufacturer manufacturers
bank banks banking lender lenders
loan loans credit credits mortgage mortgages
bankrupt bankruptcy insolvent insolvency collapsed
mansion villa
fraud frauds fraudulent defraud defrauded defrauding swindle swindled scam embezzlement embezzled
sentence sentenced sentencing
appeal appeals appealed appealing
acquit acquitted acquittal cleared exonerated
testify testified testimony witness witnesses
murder murdered murders manslaughter homicide
suspect suspects suspected
guilt verdicts
prosecutor prosecutors prosecution
border borders frontier frontiers
migrant migrants refugee refugees asylum
shelter shelters camp camps
weather climate
temperature temperatures heat hot hottest warm warmest warming
rain rains rainfall rained downpour downpours
emission emissions carbon greenhouse
drought dry droughts
ocean oceans sea seas
insurer insurers insurance insured reinsurer
vaccine vaccines vaccination vaccinated jab jabs
quarantine quarantined isolation isolated
school schools classroom classrooms classes
teacher teachers
university universities college colleges campus
coalition coalitions
majority majorities
candidate candidates contender contenders nominee
campaign campaigns campaigned campaigning
government governments cabinet administration
concede conceded concedes concession
corrupt corruption graft bribery bribes bribe
sanction sanctions sanctioned embargo
ceasefire truce armistice
hostage hostages captive captives
airport airports airfield
pilot pilots captain skipper
passenger passengers travelers
debris rubble
mountain mountains hillside ridge peak highlands
fog mist visibility
mourn mourning mourned grief
team teams side squad
striker forward
referee ref
stadium arena venue
fan fans supporter supporters
apology apologize apologized apologizes apologies
critics critic
approve approved approval approves endorse endorsed
propose proposed proposal proposals
reform reforms overhaul reformed
union unions
newspaper newspapers daily paper
internet online website web
phone phones mobile smartphone
electricity power blackout outage
energy fuel
gas diesel
nuclear reactor atomic
dam reservoir
river rivers
bridge bridges
train trains locomotive
bus buses
fine fined fines penalty penalties
compensation compensate compensated
expensive costly pricey
cheap cheaper
quick quickly fast rapid rapidly swift
difficult hard tough challenging
sick ill sickened
quarter quarterly
half halved halves
double doubled doubling twice
triple tripled tripling thrice threefold
fewer less
record unprecedented highest
worst deadliest
expert experts specialist specialists
agency agencies
suburb suburbs outskirts
accident accidents incident incidents disaster disasters tragedy catastrophe catastrophes
cause caused causes causing trigger triggered
recover recovered recovers recovery retrieved
trace traced
receive received receives receiving obtain obtained
reach reached reaches attain attained
hire hired hires hiring employ employed employs
open opened opens opening
shut shuts shutting closed closure closures
decide decided decides decision decisions
ease eased easing
weaken weakened weakening
strengthen strengthened strengthening
worry worried worries concern concerns concerned fear fears feared anxiety
anger angry furious fury outrage outraged
happy delighted pleased glad
celebrate celebrated celebration celebrations cheered cheering
surprise surprised surprising shock shocked unexpected unexpectedly
`;
