//! English words that tell what an entry is about.

use super::Sign::{
    Assembly, AtTrial, Awards, Body, Cell, Civil, Convicts, Court, Event, Force, Gets, Health, Held, Judges, Nothing,
    Perhaps, Police, Pronounces, Protests, Rally, Reviews, Speaks, Strikes, ToCourt, Upholds, Views,
};
use super::{Sign, set};

/// Groups of words that mean the same, parted by bars, in the order of the alphabet.
pub(super) const WORDS: &[(Sign, &str)] = &[
    (
        Event(set("questioning")),
        "
as a witness with the right | called in for questioning | came for questioning | explanatory note* | for questioning |
interrogat* | questioned | questioning | summoned for | testify at the | testimony against |
explanations were taken | took explanations | gave explanations |
took {a /an /}{written /}explanation | written explanation{/s}
",
    ),
    (
        Event(set("investigation")),
        "
are investigating | corpus delicti |
criminal case{/s} {has/have/had} been {opened/initiated/launched/started/instituted} |
criminal case{/s} {opened/initiated/launched} |
criminal case{/s} {was/were/is/are} {opened/initiated/launched/started/instituted} | criminal proceedings |
examination of the body | exhumation | exhumed | initiated a criminal case | investigate | investigation |
investigations | is investigating | linguistic examination | military police | opened a case |
opened a criminal case | opened a file | opened criminal cases | pre-trial investigation | pre-trial proceedings |
preliminary investigation | psychiatric examination | psychological examination | reopened | resumed the case |
search was | suspects in the case | suspended the case | the investigation | transferred to civilian |
{case/cases/investigation/proceedings} {was/were/has been/have been/had been} {suspended/resumed/reopened} |
{is/are/was/were} {/being }investigated | {is/are} under investigation
",
    ),
    (
        Event(set("trial")),
        "
adjourned | are being tried | asked the court to sentence | began considering | closing arguments |
consideration of the case | court hearing | court martial | court proceedings | court session | courtroom was |
cross-examin* | debates | expert was | experts were questioned | final statement | first instance | gave testimony |
hearing | hearings | is being tried | jurors | jury | last word | main trial | motion for | motion to |
not admitted to the court* | not allowed into the court* | not allowed to attend the | not let into the court* |
on trial | pleaded | postponed | preliminary hearing | process has begun | prosecution asked | prosecution demanded |
prosecution demands | prosecution requested | prosecution seeks | prosecution sought | prosecutor asked |
prosecutor asks | prosecutor demanded | prosecutor demands | prosecutor has asked | prosecutor is asking |
prosecutor proposed | prosecutor proposes | prosecutor requested | prosecutor requests | prosecutor seeks |
prosecutor sought | requested the court to sentence | sent to court | sentence him | session of the court |
side of the defense | specialist was questioned | state prosecutor* | stood trial | testified | testify in court |
the defendants | the next hearing | told the court | trial | trial has begun | trials | verdict is expected |
verdict will be | victims were questioned | was tried | were tried | witness was interrogated |
witness was questioned | witnesses were | witnesses were interrogated | witnesses were questioned |
{did not/does not/refused to} {admit/plead/acknowledge} {/his /her /their }guilt* |
{reading/announcement} of the {judgment/judgement/verdict/sentence} |
witnesses are {/being }{questioned/interrogated} | {victims/experts/defendants} are {/being }{questioned/interrogated} | trial continues |
{sent/submitted/transferred/referred/handed over} to {/the }court |
{interrogation/questioning} of {/the }{witness/victim/defendant/expert/specialist}* | behind closed doors
",
    ),
    (
        Event(set("appeal")),
        "
appeal against the | appeal complaint | appeal hearing | appealed against the | appealed the decision |
appealed the sentence | appealed the verdict | appeals court | canceled the decision | canceled the fine |
canceled the order | canceled the penalty | canceled the ruling | cancelled the arrest | cancelled the decision |
cancelled the fine | cancelled the order | cancelled the penalty | cancelled the ruling | court of appeal left |
declined to hear | filed an appeal | filed appeals | for a retrial | for reconsideration | granted the appeal |
hearing of the appeal | intends to appeal | lodged an appeal | new consideration | new trial | partially granted |
plans to appeal | private complaint | refused to hear | retrial | returned the case | second instance |
sent the case back | supreme court overturned | supreme court upheld | to appeal the | will appeal | would appeal |
{is/are/was/were} {/being }appealed | appealed to the {regional/city/supreme} court
",
    ),
    (
        Event(set("hunger_strike")),
        "
declared hunger | dry hunger | eaten nothing | has not eaten | have not eaten | refused food | refused to eat |
refuses food | refuses to eat | refusing food | refusing to eat | stopped eating | {day/days/week/weeks} without food |
{/dry /declared /declared dry /declared a /declared a dry }{hunger strike/hunger strikes/hunger-strike}
",
    ),
    (
        Event(set("prison_conditions")),
        "
bedbugs | cell-type premises | cell-type room* | cellmate* | conditions in the colony | conditions of detention |
cut her stomach | cut her veins | cut her wrists | cut herself | cut himself | cut his stomach | cut his veins |
cut his wrists | cut open his | cuts on herself | cuts on himself | denied a visit | denied medical | denied visits |
detention conditions | disciplinary cell | disciplinary isolation | disciplinary penalt* | disciplinary punishment* |
heating in the cells | her medication* | her medicine* | his medication* | his medicine* | hot water and |
in her cell | in his cell | in the cells | in their cells | inflicted cuts | isolation cell | lack of medical |
letters and books | mattress | medical assistance | medical care | medical help | medical treatment | no food |
no heating in the cell* | not allowed visits | opened her veins | opened his veins | overcrowded | overcrowding |
parcels | penitentiary inspection | punishment cell | punishment isolation | refused medical | refused visits |
self-harm | self-mutilation | slashed her | slashed his | slit her vein* | slit her wrist* | slit his stomach |
slit his throat | slit his vein* | slit his wrist* | solitary confinement | strict conditions | swallowed |
transferred to another | transferred to the colony | unsanitary | warm clothes | without food or water |
without medical | {a/one} cell for | {in a/per} cell |
not {given/given out/handed} {/her /his /their }letters | reprimands | reprimand {was/were} {announced/issued} |
rotten | for {a walk/walks} | {opened/cut/slit/slashed} their {veins/wrists/stomachs/throats}
",
    ),
    (
        Event(set("torture")),
        "
anti-torture | baton* | beat him in the | beating of a convict | beating of convicts | beating of detainees |
beating of inmates | beating of prisoners | beating of the convict* | broke his ribs | cruel and inhuman |
cruel treatment | death in custody | deaths in custody | died in custody | electric shock* | hot iron |
ill-treatment | needles under | plastic bag | rape | raped | raping | rubber stick* | stun gun* | suffocated |
torture | tortured | torturer | torturers | tortures | torturing | traces of beating* | truncheon* | waterboard* |
{beaten/knocked/forced} out of {him/her/them/me} |
sign a confession | confess under | under duress
",
    ),
    (
        Event(set("violence")),
        "
an attack on | arson | assailant* | assault | assaulted | attack on a | attack on journalist* |
attack on the editor* | attack on the office | attacked | attackers | attacks | attempt on her life |
attempt on his life | beat a | beat activist* | beat her | beat him | beat journalist* | beat the | beat up | beaten |
beaten up | beating | beating up | beatings | beats | bodily harm | broke her | broke his | broke the camera |
broke the windows | broken arm* | broken leg* | broken nose | broken rib* | bullet | burned car | burned down |
burnt car | burnt down | car burned | car burnt | concussion | doused | fell upon | fracture* | gunshot* |
had been broken | hit by a | hit her | hit him | hit in the | jumped on | kicked | knocked down | knocked out |
men beat | minor injury | molotov | people beat | punched | pushed | set fire to | set on fire | shot at |
slashed the tyres | slit the tyres | smashed | sprayed with | stabbed | strangled | struck her | struck him |
threw her to | threw him to | threw stones | unknown people broke | unknown persons broke | was beating |
were beating | were broken | windows were broken | {arm/leg/nose/rib/jaw/finger/hand/skull}{/s} {broken/fractured} |
{beaten/beat/beating/beats} {/her /him /them }to death |
threw {eggs/an egg/stones/bottles/a bottle/a brick/bricks/a grenade/acid} | {poured/splashed/splashing/pouring} {acid/brilliant green/green paint/brake fluid/paint/a caustic} |
{with/by} a knife | knife attack | battered | slapped | opened fire | inflicted {bodily/knife/stab}* | sexual assault
",
    ),
    (
        Event(set("pressure")),
        "
access to its website | access to the site | access to the website | account has been blocked | account was blocked |
accounts are blocked | accounts blocked | accounts have been blocked | accounts were blocked | accounts were frozen |
accounts were seized | bank account | bank accounts | banned from entering | banned from leaving |
barred from entering | being followed | being watched | blacklist | blocked at | blocked for publishing |
blocked her accounts | blocked his accounts | blocked in | blocked the accounts | blocked the site |
blocked the website | blocking of the site | blocking of the website | border guards | cards are blocked |
cards have been blocked | cards were blocked | carried off | censorship | channel was blocked | copies of the book |
death threat* | denied boarding | denied entry | disbarment | disbarred | dismissed from her job |
dismissed from his job | drove her off | drove him off | drove them off | equipment was seized | evicted | eviction |
expelled from the university | expelled from university | explanation of the law | fired from | followed by a |
followed her | followed him | following her | following him | following them | follows her | follows him | for tea |
forced her to leave | forced him to leave | forced them to leave | forced to leave | forced to resign |
forced to write | froze her accounts | froze his accounts | funeral wreath* | harassed | home was searched |
homes were searched | house was searched | houses were searched | inadmissibility of | intimidat* |
is being followed | kidnapped | leave her home | leave her house | leave his home | leave his house |
leave the apartment | leave the flat | leave the house | leave their homes | leave their houses |
licen{s/c}e {was/has been} {revoked/suspended/withdrawn} | list of extremists | list of persons |
list of persons financing | list of terrorists | lost her job | lost his job | may not leave the country |
near her house since | near his house since | not allowed to board | not allowed to enter the country |
not allowed to fly | not allowed to leave | not feel safe | not let on board | not let out of |
not {/been }{admitted/allowed} to {see /visit /meet /}{her/his/the/their} {client/defendant}* |
not {let/allowed/admitted} {into/to/inside} {the /a /}{polling/meeting/building/premises/briefing/press/event}* |
on duty at his | on duty near her | on duty near his | on duty outside | page was blocked | phone was seized |
phones were seized | pressure | pressured | prevented from leaving | prevented her from | prevented him from |
prevented them from | preventive talk* | private ruling | probation department | probation inspect* |
probation officer* | probation service | protection from the police | provocation* | psychological pressure |
refrain from | refused a visa | removed from the case | removed from the flight | removed from the process |
removed from the train | removed from the trial | restriction on leaving | restriction to leave |
revoked the licence | revoked the license | sealed the office | search at home | search of her | search of his |
search of the house | search of the office | search warrant | searched the | searches at home | searches of the |
seized her | seized his | seized the account* | severed head* | shadowed | site has been blocked | site was blocked |
smear campaign | spied on | stalked | stalking | summoned her | summoned his | surveillance of | tailed by |
taken off the plane | taken off the train | threatened | threatening | threats | to leave her apartment |
to leave her flat | to leave her home | to leave her house | to leave his apartment | to leave his flat |
to leave his home | to leave his house | to leave home | to leave the apartment | to leave the flat |
to leave the house | to leave their apartment | to leave their flat | to leave their home | to leave their house |
turned upside down | under a written undertaking | under pressure | under surveillance | unknown direction |
upside down | was blocked by the ministry | was blocked for | was blocked in kazakhstan | was confiscated |
was searched | was seized | website has been blocked | website is blocked | website was blocked | were blocked for |
were confiscated | were seized | wiretap* | {denied/deprived of/without} access to {a lawyer/lawyers/a defender} |
{lawyer/lawyers/defender/attorney} {has/have} not been {admitted/allowed/let} |
{lawyer/lawyers/defender/attorney} {was/were} not {admitted/allowed/let} | {sacked/fired} {him/her/them} |
{seized/confiscated/withdrew/withdrawn} |
{stripped/deprived} of {/her /his /a /the }{licen/lawyer’s licen/law licen}* | {through/via} {/a }vpn |
{was/were/been} {sacked/fired} |
register of {persons/organisations/organizations} receiving | register of recipients | foreign agent* | microphone {was/were} {turned/switched} off |
{turned/switched} off {the/her/his/their} microphone | {let/allowed/admitted} into the {hall/conference/office} | on {the/a} preventive {register/record} |
broke into the {office/house/apartment/flat/home} | without {/a }vpn | {does not open/is not opened/not accessible/inaccessible} {in kazakhstan/without} |
{conducted/carried out/held} {a /}search{/es} | searches {were/are} {/being }{conducted/carried out/held} |
{into/to} the session of the maslikhat | {prevented/prevent/preventing} {/her /him /them /journalists /the journalists }from {filming/recording/covering/working} |
{interfered/interfering/interfere} with the {work/activities} of | {obstruct/obstructed/obstructing} the {work/activities} of |
{took away/snatched/knocked out} {a/the/her/his/their} {camera/phone/telephone/microphone/equipment}* | licen{s/c}e {will be/has been/was} terminated
",
    ),
    (
        Event(set("lawsuit")),
        "
administrative claim | claim against | class action | complaint against the ministry | declare the strike illegal |
declared illegal | declared unlawful | filed a claim | filed a suit | honor and dignity | honour and dignity |
lawsuit | lawsuits | lost the case | lost the suit | material damage | moral damage | non-pecuniary |
recognised as illegal | recognised as unlawful | recognised illegal | recognised unlawful | recognized as illegal |
recognized as unlawful | recognized illegal | recognized unlawful | sue | sued | sues | suing | suit against |
suit of | the claim of | the claims of | the suit of | to recognise the | to recognize the | went to court against |
won the case | won the suit | {appealed/complained/applied} to {/the /a }court{/s} against |
{appealed/complained/complaint/complaints/appeal} against the {actions/inaction/action/bailiff}* |
{filed/lodged} a complaint {with/to} {/the }court* |
a suit | suit by | {rejected/dismissed/satisfied/granted/partially granted/partly granted/upheld} {a/the/his/her/their} {suit/claim/lawsuit}* |
{won/lost} {a/the/his/her/their} {claim/case/suit/lawsuit} |
on {a/the} claim {of/by} | business reputation
",
    ),
    (
        Event(set("protest")),
        "
doused herself | doused himself | poured petrol over h* | self-immolation | set herself on fire | set himself on fire |
{threatened/threatens/threatening} to {jump/burn/set fire to h}*
",
    ),
    (
        Event(set("cyberattack")),
        "
bot attack* | bots | cyber* | cyber- | ddos | ddos attack* | dos attack | dos attacks | fake accounts | hacked |
hacker | hackers | hacking | junk requests | junk traffic | malware | phishing | requests a minute | requests per |
site was unavailable | spyware | website has been down | website is unavailable | website was unavailable |
{account/page/channel/accounts/pages/channels} {was/were/has been/have been} {stolen/hijacked/taken over}
",
    ),
    (
        Event(set("asylum")),
        "
as a refugee | as refugees | asylum | asylum seeker* | political refuge | refugee certificate* | refugee status |
status of a refugee | status of refugee* |
political refugee* | international protection | subsidiary protection | humanitarian visa*
",
    ),
    (
        Event(set("extradition")),
        "
at kazakhstan's request | at kazakhstan’s request | at russia’s request | at the request of astana |
at the request of belarus | at the request of china | at the request of kazakhstan | at the request of kyrgyzstan |
at the request of russia | at the request of tajikistan | at the request of the belarus* |
at the request of the chinese | at the request of the kazakh* | at the request of the russian* |
at the request of the uzbek* | at the request of uzbekistan | at uzbekistan’s request | extradite* | extradited |
extraditing | extradition* | hand her over | hand him over | handed over to kazakhstan | handed over to russia |
handed over to the kazakh* | handed over to the russian | handed over to uzbekistan | handover of |
international wanted list | to be handed over | to extradite |
at the request of {tashkent/moscow/bishkek/beijing/minsk/dushanbe/ashgabat/turkmenistan/turkey/ankara/iran/tehran/baku}
",
    ),
    (
        Event(set("election")),
        "
ballot* | candidacy | candidate for akim | election* | electoral | polling station* | precinct* |
register candidates | self-nominated | vote count* | voters |
as {a /}candidate{/s} | candidate{/s} for {deput/akim/the majilis/the mazhilis/the maslikhat}*
",
    ),
    (
        Event(set("labour")),
        "
delayed wages | dismissed employees | dismissed oil workers | employment | employment of | equal pay |
former employees of | illegal dismissal | labor dispute | labor rights | labour dispute | labour inspect* |
labour inspection | labour rights | laid off | members of the trade union | oil and gas workers | reinstated |
reinstatement | shop steward | strike | strikers | strikes | trade union members | unfair dismissal |
unlawful dismissal | unpaid wages | wage arrears | walkout | work stoppage | workers' rights | workers’ rights |
{explosion/accident/fire/collapse} at the {mine/plant/factory} | accident at work | industrial accident* | {killed/dead/deceased} {miners/workers} |
{miners/workers} who died |
unpaid {bonus/bonuses/salary/salaries/overtime} |
{not been paid/were not paid/are not paid} {for/their/bonus/salar}*
",
    ),
    (
        Event(set("women_rights")),
        "
bride kidnapping | crisis {centre/center} | domestic abuse | domestic violence | femicide | feminicide | feminism |
feminist | feminists | gender equality | gender violence | gender-based violence | march of women | rapist* |
sexual harassment | sexual violence | violence against women | violence in the family | women and the |
women's rights | women’s rights | {fled from/escaped from/left} her husband |
{restraining/protection/protective} order{/s} |
battery of {wives/women/spouses} | beats his wife | wife-beat* | ex-husband | former husband | hands of {/their /her }{husband/husbands/partner/partners} |
days without violence | shelter for women | women’s shelter* | forced marriage* | sexual assault
",
    ),
    (
        Event(set("corruption")),
        "
abuse of office | bribe | bribe-taking | bribery | bribes | bribetaking | corrupt | corruption | embezzle* |
embezzlement | illegal enrichment | illegal remuneration | kickback* | laundering | red-handed | taking bribes |
{while/when} receiving
",
    ),
    (
        Event(set("statement")),
        "
a letter to | addressed president | addressed the president | adopted a resolution | appeal to the authorities |
appeal to the president | appealed to international | appealed to the authorities | appealed to the head of state |
appealed to the minister* | appealed to the ombuds* | appealed to the president | appealed to the un |
call for the release | call on kazakhstan | call on the | called for an end | called for an independent |
called for the release | called for {his/her/their} {/immediate /unconditional }release | called on astana |
called on authorities | called on deputies | called on kazakhstan | called on parliament | called on president |
called on the | called upon | calls for | calls on kazakhstan | calls on the | condemn | condemned | condemns |
declared that | demand to stop | demanded the release | demanded to stop | demands the release | deputy inquiry |
deputy request | expressed concern | expressed its concern | expressed regret | expressed the opinion |
filed {/individual }{communications/complaints} {with/to} the {human/un}* | handed over a petition |
issued a statement | joint appeal | joint statement | letter to the president | open appeal | open letter |
parliamentary inquiry | parliamentary request | petition | raised concern* | released a statement | resolution on |
sent an appeal | sent an enquiry | sent an inquiry | stated | statement | submitted an appeal | their disagreement |
urged | urged to | urges | urging | video appeal to | voiced concern | with a demand to | with the demand to |
wrote a letter | {see/sees} in {it/this/them} a
",
    ),
    (
        Event(set("monitoring_report")),
        "
a review of | alternative report | analytical report | annual report | annual review | annual survey | digest of |
half-year report | in her report | in his report | in its annual report | in its report | in their report |
joint report | monitoring of | monitoring of political | monitoring of the | monitoring report | monthly bulletin |
monthly overview | monthly report | overview of | overview of freedom | overview of the | periodic review |
persecution monitoring | presented a report | presented its report | presented the report | published a report |
published its report | published the report | quarterly overview | quarterly report | quarterly review |
quarterly tally | released a report | released its report | results of monitoring | results of the monitoring |
results of the month | review of violations | shadow report | summary of violations | summary report | survey of |
tally of | the report on | the review | weekly bulletin | weekly digest | weekly overview | weekly review |
full report
",
    ),
    (
        Event(set("award_or_conference")),
        "
award ceremony | awarding ceremony | conference | congress | film screening | forum | held {a /}training{/s} |
human rights festival | laureate | prize | round table | roundtable | seminar{/s} | side event | side-event |
summer school | symposium | training{/s} {for/on/seminar/course}* | webinar{/s} | workshop{/s}
",
    ),
    (
        Event(set("ranking")),
        "
in the index | index | place out of | points out of | ranked | ranking | rankings | ranks | rating of | scored |
the index of
",
    ),
    (
        Event(set("investigation") | set("violence")),
        "
case of the beating | case on the attack | case on the beating
",
    ),
    (
        Event(set("torture") | set("prison_conditions")),
        "
beaten in prison | beaten in the colony | beatings in the colony | beatings in the prison
",
    ),
    (
        Perhaps(set("appeal")),
        "
court of appeal
",
    ),
    (
        Perhaps(set("election")),
        "
referendum{/s}
",
    ),
    (
        Perhaps(set("investigation")),
        "
case had been opened | case has been opened | case of the death | case on the death | case over the |
case was opened | cases had been opened | cases were opened | declared wanted | forensic* | on the wanted list |
prolonged | recognizance
",
    ),
    (
        Perhaps(set("labour")),
        "
ambulance workers | couriers | dismissed workers | doctors of the ambulance | drivers | layoffs | locomotive |
metallurgists | mine rescuers | oilmen | oilman | miner | miners | oil workers | pay rise | railway workers | salaries | salary |
steelworker* | trade-union{/s} | unemployed | wage | wages | welders | workers | {trade/independent trade} union{/s} |
{trade/trade-/labor /labour /independent trade/independent trade-}union{/s/ist/ists} |
nurses | bonuses
",
    ),
    (
        Perhaps(set("pressure")),
        "
accreditation* | blocked the {entrance/exit/door/way} | deportation | deported | expelled | in retaliation |
plain-clothes | plainclothes | revenge | severed | to an unknown destination | travel restriction* | was blocked |
were blocked | {in/at/of} the entrance of {her/his/their} | {in/wearing} {plain/civilian} clothes |
is blocked | has been blocked | are blocked |
did not {allow/let}
",
    ),
    (
        Perhaps(set("questioning")),
        "
as a witness
",
    ),
    (
        Rally(set("women_rights")),
        "
march for women* | women's march | women’s march | women’s rally |
feminist {march/rally/action/picket/demonstration}
",
    ),
    (
        Awards,
        "
award | awarded | awards
",
    ),
    (
        Judges,
        "
acquitted | been convicted | convicted of | convicted under | conviction | court has appointed | found insane | gave her | gave him | guilty of | guilty under | guilty verdict | handed down | passed sentence* |
pronounced the sentence | sentence was announced | sentenced | sentences | sentencing | special decision | verdict |
was convicted | was given | were convicted | were given
",
    ),
    (
        Convicts,
        "
found guilty
",
    ),
    (
        Gets,
        "
gets | got | received | receives
",
    ),
    (
        Reviews,
        "
change of the regime | conditional early release | early release | on parole | parole | petition for |
rejected the petition | replaced the punishment | replaced the unserved | replacement of the unserved
",
    ),
    (
        Views,
        "
adopted {an opinion/its views/views} | found a violation of | found kazakhstan {responsible/in violation} |
found that kazakhstan {had /}violated | {recognised/recognized} kazakhstan {responsible/guilty/as responsible} |
{detention/arrest/imprisonment} {is/was} {declared/found/recognised/recognized} {/to be /as }arbitrary |
{recognised/recognized/declared/found} {his/her/their/the} {detention/arrest/imprisonment} {/to be /as }arbitrary
",
    ),
    (
        Upholds,
        "
amended the sentence | amended the verdict | annulled the verdict | appeal was denied | appeal was dismissed |
appeal was rejected | appellate | canceled by the | canceled the sentence | canceled the verdict | cancelled by the |
cancelled the sentence | cancelled the verdict | cassation | changed the sentence | changed the verdict | commuted |
commuted the | confirmed the conviction | confirmed the sentence | confirmed the verdict | considered the appeal |
considered the appeals | considering the appeal | court of appeals | cut {her/his/their/the} {term/sentence/fine}* |
denied the appeal | dismissed the appeal | halved the | having considered the appeal | increased the term |
judicial board | left her conviction | left her sentence | left her term | left his conviction | left his sentence |
left his term | left in force | left the conviction | left the decision | left the ruling | left the sentence |
left the verdict | mitigated | mitigated the | mitigated the punishment | on appeal | overturned | overturned the |
quashed | quashed the | reduced her | reduced his | reduced the sentence | reduced the term | reduced their |
refused the appeal | rejected the appeal | remained in force | remains in force | shortened the term | softened the |
softened the punishment | toughened the | unchanged | upheld | upholds | without changes |
{appeal/appeals/appellate/appellation/cassation} {instance/board/panel/chamber/collegium} |
supreme court {refused/declined} to {consider/review/hear}
",
    ),
    (
        Civil,
        "
civil case | civil claim | civil lawsuit | civil suit
",
    ),
    (
        Court,
        "
court | judge
",
    ),
    (
        ToCourt,
        "
summoned to court | summoned to the court
",
    ),
    (
        AtTrial,
        "
at the court hearing | at the hearing | at the trial | during the court hearing | during the hearing |
during the trial | in the courtroom
",
    ),
    (
        Assembly,
        "
a march | action in support | an action | auto rally | came to the building |
 car rally | challenge in support | demonstration | demonstrations |
flash mob* | gathered at the | gathered in front | gathered in the | gathered near | gathered on the |
gathered outside | gathered to | hunger march | illegal assembly | in a challenge | initiated a challenge |
laid flowers | on strike in front | peaceful assembly | peaceful gathering | peaceful march | performance in support |
picket | picketing | pickets | procession | protest | protesters | protests | rallies | rally | single-person |
sit-in | solitary action | standing in front | stands in front | stood in front | the action | the march |
unauthorised assembly | unauthorized assembly | unlawful assembly | unsanctioned assembly | vigil | vigils |
went to the akimat | {for/on/of/hold/held/peaceful} march {on/of/in/against/for/from/to} |
{with/holding/held/carrying/unfurled/unrolled/rolled up/roll up/raised} {/the /a /up a }{banner/poster/placard/portrait/blank sheet/piece of paper}* |
came to the {general prosecutor’s office/prosecutor’s office/ministry/parliament/akorda/president’s office/presidential administration} |
{standing/stand/stood} {at/near/outside} the {building/akimat/ministry/court/prosecutor/embassy/consulate/gates}*
",
    ),
    (
        Held,
        "
broke up a | broke up the | came out | dispersed a | dispersed it | dispersed the | dispersed them | gathered for |
held a | held an | organised by | organized by | prevented the | staged a | takes place | took place | was dispersed |
was held | went out to | went to the square | were held
",
    ),
    (
        Protests,
        "
blocked the highway | blocked the road | demonstrated | marched | picketed | rallied | spent the night at the akimat |
spent the night in the akimat | spent the night on the | spent the night outside |
spent {the/two/three/four/several} night{s} {in/at/outside} the {lobby/hall/building/administration/street/square/akimat} |
chained {herself/himself/themselves} |
blocked the {entrance/entrances/exit/gate/gates} {to/of} the {port/plant/mine/field/factory/base/akimat} |
came to the {akimat/city hall/square} |
{no one/nobody} was detained | protested {at/in/near/outside}
",
    ),
    (
        Police,
        "
deputy prosecutor | investigator | investigators | police | prosecutor | prosecutor’s office
",
    ),
    (
        Force,
        "
by force | dragged | drove her around | drove him around | forced | forcibly | handcuffed | in a rough manner |
twisted | until the morning | used force
",
    ),
    (
        Cell,
        "
a convict | at the district police | at the police department | at the police station | by guards | by the guards |
convicts | former prisoners | former {prisoner/convict/inmate}{/s} | guards | in a colony | in a detention |
in a pre-trial | in a temporary | in colony | in custody | in pre-trial | in prison | in remand | in si-* | in sizo |
in the cell | in the colony | in the detention | in the isolation | in the isolator | in the police department |
in the police station | in the pre-trial | in the prison | in the remand | in the sizo | in the temporary | inmates |
the convict | {from/to/inside} the {police station/police department/detention facility/colony/prison} |
{prison/colony} guards |
prisoners of the {colony/prison/facility/institution} | prisoners were |
the colony
",
    ),
    (
        Speaks,
        "
according to | added | addressed | adds | admitted | announced | answered | argued | argues | asked | asks | believe |
believes | called | calls | claimed | claims | commented | comments | complained | complains | complaint | considers |
declared | declares | demanded | denies | described | dispute | disputes | emphasised | emphasized | explained |
explains | in the opinion of | informed | insisted | insists | left unanswered | noted | proposed | proposes |
recalled | replied | reported | reports | responded | said | say | says | shared her views | shared his views |
speaks | spoke | spoke of | stressed | suggested | tells | thinks | told | warned that | writes | wrote |
{signed/adopted/passed/approved} the {law/bill/amendments} | {bill/draft law/amendments/draft amendments} {on/to} | in the {first/second} reading |
protested against | suggest | suggests | opposed | opposes
",
    ),
    (
        Perhaps(set("prison_conditions")),
        "
died in a colony | died in prison | died in the colony | died in the prison
",
    ),
    (
        Nothing,
        "
agency for combating corruption | air strike* | announced a strike | announced an indefinite | announced strike |
announced the beginning | announced the start of a strike | anti-corruption agencies | anti-corruption agency |
anti-corruption body | anti-corruption department | anti-corruption officer* | anti-corruption service* |
anticorruption agency | anticorruption service | are serving | as a sign of protest | at the suit of |
attack on the constitutional | attacks on the constitutional | award damages |
ban on {rallies/protests/gatherings/strikes} | blood pressure | business center | by {/the }guards of |
calculated index | calculated indices | calculation index | calculation indexes | calculation indices |
call for an investigation | called into question | closed trial | committee of investigation | court of appeal in |
death penalty | demanded an investigation | dismissed the petition | economic investigation* |
effective investigation | final statement at | financial investigation* | granted the petition | had been convicted |
her investigation into | her investigation of | his investigation into | his investigation of |
hunger strike committee | impartial investigation | in the action of | in the ranks |
independent international investigation | independent investigation | international investigation |
investigation by journalist* | is serving | journalistic investigation* | labour code | maximum security |
news conference | not guilty plea | objective investigation | open trial | petition of the defence |
petition of the defense | petition of the lawyer | petition of the prosecutor | petition to call |
petition to question | petition to return | petition to summon | plea of guilty | plead guilty | pleaded guilty |
pleaded not guilty | pleads guilty | pre-trial | press conference | press release | press-conference | pretrial |
rejected petitions | right to appeal | satisfied the petition | sentence to death | sentenced to death |
serves a sentence | serving a sentence | serving her sentence | serving his sentence | starved to death |
state of emergency | statement of claim | strike committee | the final statement | their investigation into |
their investigation of | thorough investigation | under pressure of | were awarded compensation | without pressure |
women’s day | {coalition/committee/commission/group/convention/fight} against torture |
{military/special/the} rank{/s} of | {motion/petition/request} to {interrogate/question/summon/examine} |
{rallies/protests/gatherings/demonstrations/strikes/rallies and strikes/strikes and rallies} {were/are} {prohibited/banned/forbidden} |
{stripped/deprived} of {/her /his /their /the /special /military }rank* |
anti-corruption {activist/blogger/journalist}{/s} | conference {call/hall/room} | universal periodic review | {zoom/video} conference{/s} | videoconference* |
former employees of {/the }{detention/police/colony/pre-trial/national security/nsc/ministry/department/institution/prison/penitentiary}* |
{ex-candidate/former candidate}{/s} {for/to} |
{got off with a/brought to} disciplinary* | disciplinary {liability/responsibility} | {those/persons/people} under investigation | to index | precinct {inspector/police/officer}{/s} |
{compulsory/forced/involuntary} {/medical /psychiatric }treatment |
{allowed/permitted} to make a statement
",
    ),
    (
        Body,
        "
amnesty international | coalition* | committee to protect | council of europe | deputies | deput{y/ies} of ma* |
deput{y/ies} {of/from/to} the ma* | diplomats | european {union/parliament/commission}* | freedom house |
front line defenders | frontline | human rights watch |
human rights {organization/organisation/group/foundation/bureau}* | international {organization/organisation}* |
majilis | mazhilis | mep | meps | minister of | ministry of | ngo | ngos | norwegian helsinki | ombuds* |
reporters without borders | special rapporteur* | state department | the parliament | the senate |
the {eu/un/osce/odihr} | the {minister/ministry} of | union of journalists | {embassy/embassies} of |
{public/international} foundation* | {un/united nations} {expert/special/human/committee/working/high/office}*
",
    ),
    (
        Health,
        "
ambulance | bleeding | blood pressure | cancer | coma | diabetes | diagnos* | fainted |
health {has/is/condition/deteriorat}* | heart attack | hospital* | lost consciousness |
lost {weight/his sight/her sight} | operation | state of health | stroke | surgery | tuberculosis | ulcer |
wheelchair | {fell/is/seriously/gravely/became/taken} ill |
deterioration of {the /her /his /their }health | {feels/felt} {bad/unwell/sick} | {health/condition} worsened | poor health
",
    ),
    (
        Event(set("prison_conditions") | set("protest")),
        "
{sewed/sewn/stitched} {/up }{/his /her /their }{mouth/lips}* |
{sewed/sewn/stitched} {his/her/their} {mouth/mouths/lips}
",
    ),
    (
        Strikes,
        "
did not go to work | downed tools | laid down {/their }tools | on an indefinite strike | put down their tools |
went on strike | {are/is/were/was/been/gone/go} on strike |
{began/declared/announced/continue/continued} {a/an/the/their/an indefinite} strike |
{came/come/coming} {to/up to} the surface | {refuse/refused} to come up | {refused/refuse} to work |
{stopped/stop} {work/working}
",
    ),
    (
        Pronounces,
        "
{court/judge} {has /}{sentenced/convicted}
",
    ),
];
