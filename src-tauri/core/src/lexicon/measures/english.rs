//! English words that tell what was done to a person by authority.

use super::Cue::{
    self, Asks, Calls, Case, Closes, ClosesOrRefuses, Conditionally, Court, Did, Facility, Holds, Imposes, Instead,
    Named, Not, Nothing, Opens, OpensAgainst, Police, Questioning, Refuses, RefusesSought, Replaces, SameTerm,
    Sentences, Sought, Takes, Unit as U, Warns,
};
use crate::chronicle::Currency;
use crate::chronicle::MeasureKind::{
    Acquittal, Arrest, Ban, Charge, Compensation, CompulsoryTreatment, Custody, Detention, Dismissal, Fine,
    Imprisonment, Release, RestrictionOfLiberty, Summons, SuspendedSentence, Warning,
};
use crate::read::quantities::Unit;

/// Groups of words that mean the same, parted by bars, in the order of the alphabet.
pub(super) const WORDS: &[(Cue, &str)] = &[
    (
        Did(Detention),
        "
apprehended | brought to the police | brought {in to/into} {the/a} {police/police department/police station/district police} |
{police/policemen/officers} {drove/took} away | bundled into | detained | detains | kettled | kidnapped by police |
placed in a temporary | placed in the temporary | pushed into a police | pushed into a van | put in a temporary |
put in the temporary | rounded up | rounded up by police | taken away by | taken by police | taken into a police |
took away | took her away | took him away | took me away | took them away | took us away |
were {surrounded/encircled} by {/the }{police/policemen/riot police/special forces/soldiers/omon/sobr/guardsmen/security forces} |
{held/kept} in {a/the} {cordon/kettle/police cordon/police ring}
",
    ),
    (
        Did(Arrest),
        "
arrested | under administrative arrest |
{placed in/put in/sent to/taken to} {a/the} special {reception/detention/detention and reception} {center/centre/facility}
",
    ),
    (
        Did(Custody),
        "
are in custody | been in custody | extended her detention | extended his detention | extended their detention |
her arrest was extended | his arrest was extended | is in custody | kept in custody | placed in custody | remanded |
remanded in custody | taken into custody | to house arrest | took into custody | was in custody | were in custody |
{be/been/being/continues to be/continue to be/still} {held /kept /}in custody |
{left/leave} {/him /her /them /both /all /everyone }in custody | {left/leave} {/him /her /them /both }under {/house }arrest |
{is/are/was/were/been/being/remain/remains} {/held /kept /now /currently /still }under house arrest |
{remain/remains/remained} {in custody/under arrest} | arrested in absentia | in custody {until/till} |
house arrest to {arrest/detention/custody/pre-trial detention} | to arrest {until/till} |
{placed/put} in {/a /the }{pre-trial /remand /}{detention center/detention centre/detention facility/sizo} for
",
    ),
    (
        Did(Fine),
        "
fined
",
    ),
    (
        Did(Compensation),
        "
and pay | must pay | recovered | {be/was/were} obliged to pay | {have/has/had} to pay
",
    ),
    (
        Did(Ban),
        "
banned | barred | barred from | cannot engage | cannot leave kazakhstan | cannot leave the country |
deprived of a lawyer’s licence | deprived of a licen* | deprived of her licen* | deprived of her right |
deprived of his lawyer’s licen* | deprived of his licen* | deprived of his right | deprived of the licen* |
deprived of the right | deprived {him/her/them/both/all} of {the/his/her/their} {right/licence/license} | disbarment | disbarred | forbade her | forbade him | forbade them | forbidden |
forbidden from | forbidden to | licence was suspended | license was suspended | lifetime ban | lifetime deprivation |
lost her lawyer’s licen* | lost her licen* | lost his lawyer’s licen* | lost his licen* | may not engage |
may not hold | may not leave kazakhstan | may not leave the country | may not travel abroad | no longer engage |
no right to engage | no right to hold | not allowed to board | not allowed to enter kazakhstan |
not allowed to enter the country | not allowed to fly | not allowed to fly out | not allowed to leave kazakhstan |
not allowed to leave the country | not allowed to travel abroad | not be able to engage | not be able to hold |
not be allowed to engage | not be allowed to hold | not let her out of the country | not let him out of the country |
not let out of kazakhstan | not let out of the country | prohibited | prohibition on | prohibition to |
stripped of her licen* | stripped of her right | stripped of his licen* | stripped of his right |
stripped of the right | suspended her licen* | suspended his licen* | suspended the licen* |
{may/must} not {leave the country/leave kazakhstan} |
{prohibited/banned} to {take part/participate/engage/be engaged/hold/work/conduct/visit/attend/use/leave/travel/practice/practise/enter}
",
    ),
    (
        Did(Warning),
        "
got off with a warning | issued a warning | issued a written warning | issued an official warning |
let off with a warning | released with a {/verbal /written }warning | warned by | was warned | were warned |
cautioned by | was cautioned | were cautioned
",
    ),
    (
        Did(Summons),
        "
a summons | called for {an /}interrogation | called for questioning | called in for questioning | handed a summons | invited for questioning |
ordered to appear | {asked/demanded/ordered/told/required/urged} {/her /him /them /me }to {come/appear/report} {at/to} the {police*/investigat*/prosecutor*} |
received a summons | served with a summons | subpoena | subpoenaed | summoned | summoning
",
    ),
    (
        Did(Charge),
        "
accused under | administrative case was opened | administrative offence report |
administrative protocol was drawn up | administrative protocols were drawn up | administrative report was drawn up |
was brought to criminal {liability/responsibility/account} |
are accused of | became a suspect | brought charges | charged | charges were brought | declared a suspect |
drew up a protocol against | drew up a protocol on | drew up a report against | drew up a report on |
drew up an administrative | drew up protocols against | drew up protocols on | drew up reports against |
faces charges | facing charges | he is accused | indicted | is accused of | named a suspect | named as a suspect |
notice of suspicion | notification of suspicion | notified of suspicion | pressed charges |
protocol was drawn up against | protocol was drawn up on | protocols were drawn up | put in the dock |
recognised as a suspect | recognized as a suspect | report was drawn up against | report was drawn up on |
reports were drawn up | she is accused | the status of a suspect | the status of suspect |
became {a /}{defendant/defendants/accused} in
",
    ),
    (
        Did(Acquittal),
        "
acquits | acquitted | all were cleared | both were cleared | cleared of | found not guilty | he was cleared |
of all charges | of all the charges | she was cleared | they were cleared | verdict of not guilty
",
    ),
    (
        Did(Release),
        "
a free man | a free woman | allowed to go home | bail was granted | came out of prison | came out of the colony |
freed | freed from custody | granted bail | left colony | left prison | left the colony | left the detention |
left the pre-trial | left the prison | left the special detention | left the temporary detention | let go | let home |
let out of | out of prison | regained her freedom | regained his freedom | released | released from arrest |
released from custody | released from house arrest | released from the detention center |
released from the detention centre | released from the detention facility | released from the pre-trial |
released on bail | released on parole | sent home | set free | walked free | walked out of prison | walks free |
was bailed | was let out | were let out |
{got/received/granted/obtained} {an /}{early release/parole} |
{and/then/later} let {her/him/them/us/me} go | let {her/him/them/us/me} go {after/home/in/without/only}
",
    ),
    (
        Did(Dismissal),
        "
charges dropped | charges have been dropped | charges were dropped | charges were withdrawn | dropped all charges |
dropped charges | dropped the charge* | withdrew the charge* |
{exempted/freed/released/relieved} from {criminal/administrative} {liability/responsibility}
",
    ),
    (
        Named(Detention),
        "
detention | police custody
",
    ),
    (
        Named(Arrest),
        "
administrative arrest | administrative detention | arrest | penalty in the form of administrative arrest |
penalty in the form of arrest
",
    ),
    (
        Named(Custody),
        "
custody | detention period | extradition arrest | extradition custody | held in custody | house arrest |
period of detention | pre-trial arrest | pre-trial custody | pre-trial detention | pretrial detention |
term of detention
",
    ),
    (
        Named(Imprisonment),
        "
behind bars | colony | deprivation of freedom | deprivation of liberty | imprisoned | imprisonment | in a colony |
in a penal colony | in jail | in prison | prison | prison sentence | prison term | sentence
",
    ),
    (
        Named(SuspendedSentence),
        "
conditional imprisonment | conditional sentence | conditionally | of probation {control/supervision} | on probation | probation | suspended |
suspended imprisonment | suspended sentence
",
    ),
    (
        Named(RestrictionOfLiberty),
        "
freedom restriction | liberty restriction | limitation of freedom | limitation of liberty | limited freedom |
restraint of freedom | restraint of liberty | restricted freedom | restricted in freedom | restricted liberty |
restriction of freedom | restriction of liberty | restrictions of freedom | restrictions of liberty
",
    ),
    (
        Named(Fine),
        "
fine | fines | penalty in the form of a fine
",
    ),
    (
        Named(Compensation),
        "
compensation | compulsory payment | court costs | damages | legal costs | material damage | moral damage |
moral harm | non-pecuniary damage | payment of | recover | reimburse | to pay | {material/moral/non-pecuniary} harm
",
    ),
    (
        Named(Ban),
        "
ban for | ban from | ban on | ban to | deprivation of the right | travel ban | without the right to |
entry ban
",
    ),
    (
        Named(Warning),
        "
caution | official caution | penalty in the form of a warning | warning | warnings | written caution
",
    ),
    (
        Named(CompulsoryTreatment),
        "
compulsory medical | compulsory psychiatric | compulsory treatment | forced treatment | involuntary treatment |
psychiatric clinic | psychiatric hospital | tuberculosis dispensary |
psychiatric {dispensary/ward/facility/institution} | mental hospital | psychoneurological*
",
    ),
    (
        Named(Acquittal),
        "
acquittal | acquittal verdict | verdict of acquittal
",
    ),
    (
        Named(Release),
        "
release on parole
",
    ),
    (
        Takes,
        "
brought her to | brought him to | brought me to | brought them to | brought to | brought us to | delivered her to |
delivered him to | delivered them to | delivered to | driven off to | driven to | escorted to | taken him to |
taken to | took her to | took him to | took me to | took them to | took us to
",
    ),
    (
        Holds,
        "
been in | held at | held in | is in | kept at | kept in | remains in |
spent {the/a/his/her/their} {first /second /third /fourth /whole /}night{/s} {in/at} | was in |
where {he/she/they} {has/have} been{/ held/ kept} | where {he/she/they} {is/are}{ held/ kept/ being held}
",
    ),
    (
        Police,
        "
police | police department | police division | police precinct | police station
",
    ),
    (
        Facility,
        "
detention center* | detention centre* | detention facilit* | la-155* | pre-trial detention {center/centre/facilit}* |
reception center* | reception centre* | remand prison | si-* | sizo
",
    ),
    (
        Calls,
        "
called | called in | invited
",
    ),
    (
        Questioning,
        "
as a witness | for a chat | for a conversation | for a preventive | for a talk | for an interview |
for interrogation | for questioning | in as a witness | in for interrogation | in for questioning |
to an investigator | to the investigator | to the prosecutor’s office
",
    ),
    (
        Warns,
        "
warned her | warned him | warned the | warned them
",
    ),
    (
        OpensAgainst,
        "
initiated a criminal | launched a criminal | opened a criminal | opened an administrative
",
    ),
    (
        Opens,
        "
brought against | initiated against | instituted against | launched against | opened against | started against
",
    ),
    (
        Case,
        "
case | investigation | proceedings | prosecution
",
    ),
    (
        ClosesOrRefuses,
        "
dismissed
",
    ),
    (
        Closes,
        "
ceased | closed | discontinue | discontinued | discontinuing | dropped | shelved | stopped | terminate | terminated
",
    ),
    (
        RefusesSought,
        "
denied accreditation | denied early release | denied entry | denied parole | denied permission | denied registration |
denied release on parole | did not agree | did not agree to the rally | did not allow to hold | did not approve |
did not approve the | did not authorise | did not authorise the | did not authorize | did not coordinate |
did not give its permission | did not give permission | did not give their permission | did not permit |
did not register | did not release on parole | did not satisfy | dismissed the claim | left unsatisfied |
left without consideration | left without satisfaction | not admitted to the election* | not allowed to hold |
not allowed to run | not approved the | not granted parole | not registered | not released on parole |
refuse to allow | refused accreditation | refused early release | refused entry | refused in holding |
refused in the registration | refused parole | refused permission | refused registration | refused the application |
refused to agree | refused to allow | refused to approve | refused to authorise | refused to authorize |
refused to change | refused to conduct | refused to consider | refused to coordinate | refused to give permission |
refused to grant | refused to hold | refused to issue | refused to recognise | refused to recognize |
refused to register | refused to release | refused to replace | refused to sanction | refused to satisfy |
refused to {reinstate/prolong/extend/restore/renew/accredit/admit/transfer/open a case/open a criminal case} |
{received/got} {a/another/the} refusal | refused to {review/reconsider/revise} | rejected the notification | returned the application | returned the claim | returned the documents |
returned the lawsuit | returned the notification | returned without consideration | without consideration |
without satisfaction
",
    ),
    (
        Refuses,
        "
declined | declined to consider | declined to hear | denied | did not get | did not grant | did not obtain |
did not receive | not granted | refuse to satisfy | refused | refused to accept | refused to hear | rejected |
threw out | thrown out | turned away | turned down
",
    ),
    (
        Sought,
        "
accreditation | application | approval | asylum | candidacy | cassation {appeal/complaint/petition} | claim | claims |
complaint | lawsuit | milder punishment | motion | notification | parole | permission | permit | petition | picket |
registration | replace the remaining | replace the rest | replace the unserved | replacement of the | request |
satisfy | status | suit | to hold | {notice/notices} {of/about/on/for} |
access to {/the }{case/file/materials}* |
motions | petitions | requests
",
    ),
    (
        Court,
        "
court | judge
",
    ),
    (
        Sentences,
        "
commuted to | convicted | gave | gets | given | got | had got | handed | increased the term to | jailed | jailed for |
received | received a sentence of | receives | reduced her sentence to | reduced his sentence to |
reduced the sentence to | reduced the term to | reduced to | sentence of | sentence was commuted to |
sentence was reduced to | sentenced | serve | served | serves | serving | term reduced to | term was reduced to |
who got | {had/have/has} {his/her/their} {punishment/term/sentence}{/s} reduced |
{punishment/term/sentence} {was /were /has been /}reduced
",
    ),
    (
        Imposes,
        "
administrative liability | administrative responsibility | appointed | awarded | brought to administrative |
brought to criminal | brought to liability | collect from | collected | compensation fund | decided | extended |
extended the term of detention | forcibly | impose | imposed | inflicted | issued | obliged | ordered | found {/him /her /them /both /all }guilty | {recognised/recognized} {/him /her /them }guilty | penalty |
won {a/the/his/her/their} {claim/suit/lawsuit} | placed | punished | punishment | put | recover from | remains | ruled | sanctioned | sent | taken | to be collected |
to collect | took |
{was/were} paid |
limited {itself/himself/herself} to
",
    ),
    (
        Conditionally,
        "
with {/a }{probation/probationary} {period/term} | {probation/probationary} {period/term} of
",
    ),
    (
        Replaces,
        "
replaced | replaced her | replaced his | replaced the | substituted the
",
    ),
    (
        Instead,
        "
in lieu of | in place of | instead of
",
    ),
    (
        SameTerm,
        "
for the same period | for the same term | for the same time
",
    ),
    (
        Asks,
        "
annulled | applied for | asked | can be | canceled | cancelled | claimed | claiming | could be | demanded |
demanding | demands | face up to | faces | facing | may be | moved for | overturned | petitioned for | proposed |
provides for | punishable by | quashed | requested | requests | seeking | seeks | set aside | sought | threatened |
up to | wants
",
    ),
    (
        Not,
        "
never | no one | nobody | none | not
",
    ),
    (
        Nothing,
        "
a warning shot | arrests | asked by | at the request | banned in | banned movement* | banned organi* | banned party |
be released | because of a fine | been suspended due | being detained | called for | called on | case file* |
caution{s/ed} against | claimed that | closed session | closed trial | day after | day before | days after |
days ago | days before | days earlier | days later | detainees | for an unpaid fine | forbidden in | gave a speech |
gave an interview | gave birth | gave evidence | gave testimony | given name | given the floor | got a call |
got acquainted | had been released | handed out | handed over | held for | hours after | hours before | hours later |
in the case | month ago | month later | months after | months ago | months before | months later | no case |
{wasn/weren}{'/’}t {let go/allowed to go} | not let go |
not been given | not being given | not given | not guilty | on the case | outstanding fine* | places of detention |
probation authorit* | probation control | probation department | probation inspect* | probation office |
probation officer* | probation period | probation register | probation service | probation supervision |
probationary period | prohibited in | prohibited organi* | received a call | received a letter |
received certificates | refuse |
refused to {go/participate/take part/serve/fight/testify/answer/give evidence/give testimony/sign/leave/work/speak/comment/eat/obey/admit} |
released a | released an | released its | released the | released their | released with {a/an} | served as |
serves as | status of | suspended from | suspended his work | suspended its | suspended the |
taken away by ambulance | taken away by an ambulance | taken away by the ambulance | the detained | those detained |
took away a | took away her | took away his | took away the | took away their | unpaid fine* | was suspended due |
{a/an/the} {/military }ambulance {took/brought} {her/him/me/them/us} | an ambulance took away |
ambulance {took/brought} {her/him/me/them/us}{/ away} | let {them/him/her} {arrest/detain/fine/imprison/jail/put/sentence} |
{torturing/torture of/beating/beating of/ill-treatment of/ill-treating/violence against} {/the }{people/persons/citizens/protesters/men/those} {detained/arrested} |
weeks after | weeks ago | weeks later | who refused | without warning | wrote up | year ago | year later | year-old |
years after | years ago | years before | years later | years of age | years old |
{those/people/persons/prisoners/citizens} {/who are /who were /being /still /are /were }held {in/at} |
{was/were/is} no {acquittal/arrest/detention/fine} |
the arrested |
prison {warder/warden/guard/officer/staff/service/administration/authorit/doctor/official/inspection}* |
{have/has/had/were/was/are/is}{n’t/n't} {been /}given
",
    ),
    (
        U(Unit::Day),
        "
day | days
",
    ),
    (
        U(Unit::Hour),
        "
hour | hours | hrs
",
    ),
    (
        U(Unit::Money(Currency::Eur)),
        "
euro | euros | €
",
    ),
    (
        U(Unit::Money(Currency::Kzt)),
        "
kzt | tenge | tenges | tg | ₸
",
    ),
    (
        U(Unit::Money(Currency::Mci)),
        "
mci | mcis | monthly calculation ind*
",
    ),
    (
        U(Unit::Money(Currency::Rub)),
        "
roubles | rubles
",
    ),
    (
        U(Unit::Money(Currency::Usd)),
        "
$ | dollars | us dollars | usd
",
    ),
    (
        U(Unit::Month),
        "
mo | month | months | mos | mths
",
    ),
    (
        U(Unit::Week),
        "
week | weeks
",
    ),
    (
        U(Unit::Year),
        "
year | years | yr | yrs
",
    ),
];
