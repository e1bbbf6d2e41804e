//! Capitalised words that are no part of a person's name: words that open a sentence, offices, bodies, peoples, months, and
//! the words that Kazakh organisations, media and movements are named with.
//!
//! Compared in lower case as written; a word stands in every form met in capitals. Given names never stand here, whatever
//! else they mean (`Victoria`, `Erkin`, `Nur`): such a word is judged by its neighbours.

use rustc_hash::FxHashMap;
use std::sync::LazyLock;

/// What a common word is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Common {
    /// It opens a sentence, or is an office, a people, a month.
    Word,
    /// It is part of what bodies, media and movements are called: beside it, other capitals are too.
    OfThings,
}

/// Whether `lower` (a word in lower case) is no part of a name.
pub fn is_common(lower: &str) -> bool {
    COMMON.contains_key(lower)
}

/// Whether `lower` is part of what bodies, media and movements are called.
pub fn is_of_things(lower: &str) -> bool {
    COMMON.get(lower) == Some(&Common::OfThings)
}

static COMMON: LazyLock<FxHashMap<&'static str, Common>> = LazyLock::new(|| {
    let words =
        |tables: [&'static str; 3], kind| tables.into_iter().flat_map(str::split_whitespace).map(move |w| (w, kind));
    let things = words([BODIES, THINGS, KAZAKH_NAMES_OF_THINGS], Common::OfThings);
    let plain = words([OPENERS, OFFICES, PEOPLES], Common::Word).chain(words([RUSSIAN, KAZAKH, ""], Common::Word));
    things.chain(plain).collect()
});

/// Words that open an English sentence, or a heading.
const OPENERS: &str = "
a about above according accordingly across actually additionally after afterwards again against ago all allegedly almost along already
also although among an and another any anyone apparently around as at away back be because before behind being below beside besides
between both but by can cannot certainly consequently could currently data date dear despite did do does doing done due during each
earlier early either else elsewhere end especially even eventually ever every everyone everything evidently except few finally first
firstly following for former formerly four five six seven eight nine ten from further furthermore generally given had half has have having
he hence her here hers him his how however i if immediately in including indeed initially inside instead into is it its itself just last
lastly late later least less let likewise list little live long look made mainly many maybe me meanwhile moreover more most mostly mr mrs ms
much must my namely near nearly neither never nevertheless new next no nobody non none nor not note nothing notably now of off often
ok on once one only or originally other others otherwise our out outside over overall own part particularly per perhaps please presumably
previously probably quote quoted rather recently reportedly same second secondly see seems several shall she should similarly simply since
so some someone something sometimes soon still subject such suddenly sure ten than thanks that the their them then there thereafter
therefore thereby these they third thirdly this those though three through throughout thus to today together tomorrow tonight too toward
towards two under unfortunately unless unlike until up update updated upon us usually versus very via was we well were what whatever when
whenever where whereas wherever whether which while who whoever whole whom whose why with within without would yes yesterday yet you
your reason reasons demand demands topic theme place source sources photo video foto result results background context quoting asked
 says told stated reported reports demanded demanding according answering commenting speaking speakers recall remember reminder
detained arrested sentenced convicted released charged accused suspected fined held found summoned questioned acquitted beaten attacked
killed born died aged known unknown unidentified hundreds dozens thousands nearly around
january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday
sunday spring summer autumn winter morning evening night day days week weeks month months year years hour hours minutes
";

/// Offices, ranks, titles and trades as they stand before a name or alone.
const OFFICES: &str = "
emperor empress queen lord lords kaiser tsar tsarina earl viscount marquis marshal admiral brigadier sergeant-major mufti rabbi patriarch
archbishop metropolitan counterpart collaborator congressman congresswoman lawmaker lawmakers legislator vice-chancellor councillor
treasurer mep meps
academician accountant acting activist activists actor actress adviser advisor advocate advocates agent aide akim akima akims ambassador
ambassadors analyst artist assistant associate astronaut athlete attorney attorneys author authors bailiff banker baron bishop blogger
bloggers boxer brother brothers businessman businessmen businesswoman cameraman candidate candidates captain cardinal chair chairman
chairperson chairwoman chancellor chief citizen citizens civil co-chair co-founder coach colleague colleagues colonel columnist comedian
commander commissioner comrade consul convict convicts coordinator corporal correspondent correspondents counsel counsellor count countess
critic dancer daughter dean defendant defendants defender defenders delegate deputies deputy detective diplomat director directors doctor
doctors dr driver duke economist editor editor-in-chief editorial editors emigrant employee employees engineer entrepreneur environmentalist
eng esq ex executive expert experts farmer father fellow feminist feminists fighter filmmaker founder founders friend general generals governor
graduate guard head heads historian human imam inspector investigator investigators interviewer journalist journalists judge judges junior
king khan lady lawyer lawyers leader leaders lecturer lieutenant madam major man manager master mayor member members mentor militant
miner miners minister ministers mister monitor mother mothers mp mps musician native nominee notary novelist nun nurse observer observers
officer officers official officials ombudsman ombudswoman operator opposition organizer organiser owner painter parents parliamentarian participant
participants partner party passenger pastor patient pensioner pensioners people photographer plaintiff playwright poet poets policeman policemen
police politician politicians politologist pope preacher premier presenter president presidents press priest prime prince princess principal
prisoner prisoners private producer prof professor programmer prosecutor prosecutors protester protesters publicist publisher rapper
rapporteur rapporteurs rector relatives reporter reporters representative representatives researcher researchers resident residents respondent
rev reverend saint scholar scientist secretary senator senators sergeant sheikh senior singer sir sister sociologist soldier soldiers son
speaker special specialist spokesman spokesperson spokeswoman staff student students suspect suspects teacher teachers theologian
trainer translator trustee tutor undersecretary vice vice-minister vice-president veteran veterans vicar victim victims vlogger volunteer
volunteers warden widow wife husband witness witnesses woman women men worker workers writer writers youth attache envoy
";

/// Bodies, institutions, what they are called by and their usual adjectives.
const BODIES: &str = "
academy act action administration administrative advisory affairs agency agencies agreement air airline airlines airport akimat akimats
alliance amendment amnesty annual anti anti-corruption anti-extremism anti-terrorism antiterrorist appeal appeals arbitration archive area
army art article articles arts assembly assistance association atlantic authorities authority autonomous award bank banking bar bazaar
board border branch brigade broadcasting budget bulletin bureau business cabinet cadet campaign capital case casino cathedral cell center
central centre centres centers chamber channel charity charter church cinema circle city clinic club coalition code codes college colony
command commerce commission committee committees commonwealth communist communications community companies company conduct conference
confederation congress constitution constitutional consulate consulting consumer contract convention cooperation corporation corps
corruption council councils country court courts covenant crime crimes criminal crisis cultural culture customs daily data declaration defence defense delegation delegations
democracy democratic department departments detention development digital disabled disciplinary district doctrine documentation domestic
drug duma east eastern economic economics economy education election elections electoral embassy emergency emergencies employment energy
enforcement enterprise entertainment environment environmental equality ethics eurasian european euro event events examination executive
expression extremism extremist facility factory faculty fair faith family federal federation festival field film finance financial fire
force forces foreign forest forum foundation foundations free freedom freedoms front fund funds garrison gas gazette gender global government
governmental grand great group groups guard guards hall health heritage high higher highway holding home homeland hospital hotel house
housing humanitarian independence independent industrial industry informal information initiative initiatives innovation inquiry inspection
inspectorate institute institution institutions instagram insurance integration intelligence inter-district interdistrict interior internal
international internet interparliamentary investigation investigative investment islamic issues joint journal journalism judicial judiciary
jury justice juvenile kindergarten kingdom kuryltai labor labour laboratory lake land law laws league legal legislation liberal liberty library life
limited local lower magazine main majilis mazhilis management march market martial maslikhat maternity mechanism media medical medicine
meeting metro mig migration military mine mines ministry ministries mining mission mobile mobilization monitoring monument mosque mountain
movement municipal museum muslim national natural nation nations network new news newspaper norms north northern nuclear obcse oblast office offices
oil olympic operation operational operative order ordinance organization organisation organizations organisations orthodox oversight ovd pact palace
panel parliament parliamentary park parliamentarians partnership party passport patrol peace peaceful penal penitentiary pension permanent persecution petroleum
pharmacy pipeline planning plant plenary plenum police policy political politics polytechnic port post power practice preparatory presidential
pressclub prevention prison prisons private pro procedure procedural program programme project prosecution prosecutorial prospect protection protocol
public publishing radio railway rally ranking rapid rating reception red reform reforms refugee refugees region regional register registry
regulation regulations regiment relations religion religious remand report repression republic republican research reserve resolution resort
resource responsibility restaurant review rights right river road roads route royal rule rules rural safety sanatorium sanitary satellite
scholarship school science sciences scientific sea secret section sector secular security seizure selection senate service services session settlement
shelter shop show single situation social socialist society solidarity south southern sovereign soviet specialised specialized speech sport sports
square stadium stage standing state states station statistics steppe strategic strategy street strike studies studio subcommittee subdivision summit
supervision supply support supreme system systems task tax teahouse technical technology telecom telegram telephone television temporary
territorial territory terrorism theater theatre times tiktok torture tour tourism tower town trade traffic transit transparency transport treasury treaty
trial tribunal tribune troops trust truth tv twitter facebook whatsapp youtube google meta vkontakte odnoklassniki linkedin zoom viber
union unions unit united universal university upper urban valley verdict vice victory village virtual voice voters war warning watch water
waters weekly welfare west western wildlife women working works workshop world writers youth zone avenue boulevard lane microdistrict mkr
mall complex residence embankment passage bridge hill mount peak canal steppe desert islands island ocean bay gulf
against freedom frontline frontiers borders without beyond reporters amnesty
";

/// Things with names of their own, and what is written in capitals for other reasons.
const THINGS: &str = "
san santa sao los las rica fort cape puerto rio hong kong britain
abc android apple bible bitcoin covid covid-19 christmas constitution coronavirus easter eid epidemic google ios instagram  koran
kurban nauryz nowruz orthodoxy pandemic putsch quran ramadan windows olympics independence victory ait nowruz labour memory mothers knowledge
internet wi-fi hashtag id iin sms pdf qr vpn it ip http https www com kz org ru facebook reels stories live
article articles part parts paragraph point chapter clause section annex appendix item no nos number protocol form decree
company ltd llp llc jsc plc inc corp group holding stage phase block sector type class category grade group hepatitis vitamin plan
north south east west northern southern eastern western central upper lower new old big small great little grand saint
bloody january black white green blue yellow golden silver red russian-speaking
civil criminal administrative penal executive procedural labour tax land family budget
";

/// Countries where the gazetteer may not know the form, peoples, languages, faiths.
const PEOPLES: &str = "
abkhaz abkhazian afghan afghans african africans albanian american americans arab arabic arabs armenian armenians asia asian asians
australian austrian azerbaijani azeri bashkir belarusian belarusians belgian brazilian british briton bulgarian buryat buryats canadian caspian
caucasian caucasus chechen chechens chinese  christians circassian croatian crimean czech dagestani danish donbas dungan dungans dutch
english estonian eurasia europe european europeans finnish french frenchman georgian georgians german germans greek hungarian india indian indians
indonesian ingush iranian iranians iraqi irish islamic islamist israeli italian italians japanese jehovah jewish jews kalmyk kalmyks karakalpak
karakalpaks karakalpakstan kazakh kazakhs kazakhstan kazakhstani kazakhstanis kazakhstanians korean koreans kurd kurdish kurds kyrgyz kyrgyzstani
latin latvian lithuanian meskhetian moldovan mongol mongolian muslims muslim nogai norwegian oirat ossetian orthodox pakistani palestinian pole poles
polish portuguese protestant protestants qazaq qazaqs qazaqstan roma romanian russian russians saudi scottish serbian shia siberian sikh slavic
slovak spanish sunni swedish swiss syrian tajik tajiks tatar tatars turk turkic turkish turkmen turkmens turks tuvan ukrainian
ukrainians uighur uighurs uyghur uyghurs uzbek uzbeks vietnamese welsh xinjiang yakut yakuts yakutia buryatia chechnya crimea siberia urals donetsk
luhansk osh ossetia turkestan altai ata usa uk uae ussr cis csto osce eu un nato unesco unicef undp unhcr ohchr iccpr hrw rfe rl pace
rk kz rf knb nsc cec tec mia mvd snb sobr omon ldpr ak dvk hizb tahrir nurcular witnesses
";

/// Words that organisations, parties, media, cinemas and campaigns are named with, in Latin transliterations.
const KAZAKH_NAMES_OF_THINGS: &str = "
adamdar adilet-media agartu ak akikat akorda alash alashorda alga amanat ana ardagerler arka arna asar ashyk ashyq ashar atajurt atazhurt
atameken attan aul auyl auyly azattyk azattyq azattik azat-media bak baq baiterek bazis bilim birlik birligi birge bolashak bostandyk
bostandyq bugin dala dauir dausy dauysy demokratiyalyk egemen egemendi ekspress el elim elimai elorda erkindik er-tostik ertis-media gazeti habar
halyk halqy halyq holdings jana jas jol joly juma jurt kala kamkor karavan kazak kazakmys kazakstan khabar khabarlary khalyk khalkynyn
kok kuni kurultai kurultay kuryltai kuryltay kyzmet kyzyl mangilik mektep memleket namys nashe nashi nauryz
nemolchi nomad ordasy orda otan otandastar oyan oyanu ozgeris pravo press qala qalam qazaqtar qogam qogamy qogham
qoldau qytai respublika rukh ruh sana sary sarap sayasi sayasy senim shanyrak shanyraq soz sozi svoboda tabigat tau tauelsiz tauelsizdik tengri
tengrinews tirek tiregi tolyk tobe tugan turan turmys ulttyk ult ulty ulttyq ulys umit-media uran uryimtal  vlast vremya zaman
tien shan emel burabay baikonur zhana zhanaozen zhas zhastar zher zhol zholy zhurt zhurttyk zhyl zan zangerler zheltoksan qantar kantar kandy sergek aibat-media
informburo kursiv forbes inbusiness liter  exclusive uralskaya nedelya mediazona tanba masa factcheck novaya gazeta novosti izvestia
kommersant meduza reuters bloomberg guardian diplomat economist associated agence france-presse interfax sputnik tass caravan deutsche welle
spiegel politico kazinform kaztag kazakhmys kazmunaigas kazmunaygas samruk kazyna kazatomprom arcelormittal qarmet halykbank kaspi jusan
bella ciao velvet stop veto respect hromadske
";

/// Russian words in capitals.
const RUSSIAN: &str = "
сам сама сами слова встреча встречи пока далее поскольку согласно академик архиепископ епископ похороны прощание сторона задержание
задержания арест ареста обыск допрос освобождение смерть гибель убийство похищение экстрадиция выдача жалоба апелляция ходатайство наказание
срок вина здоровье состояние голодовка голодовку этап телефон машина автомобиль квартира дома счета имущество деньги книга текст фильм
картина песня клип концерт выступление речь ответ мнение позиция фамилия имя фото фотография портрет обращение заявление письмо пост ролик
интервью соратник соратники сторонник сторонники коллега коллеги друг друзья дочь сын дети сосед соседи супруги жена муж мужчина женщина
девушка парень молодой вдова бабушка дедушка брат братья сёстры родственник родственница сообщение публикация ситуация судьба работа работы
роль речи оптимизм популярность опасения недавно трёхлетний двухлетний поздний ранний герой завод фирма полёт визит поездка назначение
отставка увольнение арестованный задержанный осуждённая осужденная подсудимый подсудимая обвиняемая подозреваемый подозреваемая адвоката
активисту активиста активистку журналиста журналисту журналистку политика блогера блогеру правозащитника по-видимому вместо благодаря вслед
именно лишь даже только почти около наконец зато потому правда возможно видимо действительно например кстати напомним сегодняшний вчерашний
завтра послезавтра позавчера позднее вскоре затем итак значит либо никаких никакого несколько пятеро четверо трое двое шестеро
северная северной северную северный северного южная южной южную южный южного западная западной западную западный западного восточная восточной восточную восточный восточного
корея кореи корею кореей каролина соединённые соединенные соединённых соединенных штаты штатов штатами новая новой новую старая старой древняя древней святая святой лига лиги
а аким акимат активист активистка активисты адвокат адвокаты администрация агентство алматинский американский ассамблея ассоциация банк без беларусь
блогер большая бывший бюро в вчера ведомство верховный верховного верховном верховному весной вечером видео власти власть во возле вопрос впоследствии впрочем временно врач врачи
все всего всем всемирный все́ вторник выборы где генеральный генеральная генеральной генпрокурор генпрокуратура главный главная глава год города городской государство
государственный госдума гражданин гражданка граждане да дело дела демократический демократическая демократическую департамент депутат депутаты для днём до доктор дом другие ему ее её
единый если ещё же журналист журналистка журналисты за заместитель зампред закон защитник защита здание здесь зимой и из из-за или иск исполнитель институт история их июнь июль
к казахстан казахстане казахстана казахстану казахстанский казахстанская казахстанское казахстанской казахстанских казахстанцы казахи казах как калининград каждый к когда
кодекс кодекса кодексу комиссия комитет комитета комитете компания конгресс конституция конституционный конституционного координатор корреспондент кроме кто летом лидер
мажилис мажилиса мажилисе мажилисмен мама мать медиа международный международная международное международной международного международную месяц министр министерство министерства митинг мировой многие может
на накануне национальный национальная национального национальной начальник наш наша наши не несмотря нет никто но новый новая ночью ну об область областной
обвинение обвиняемый обвинитель общественный общественное общественного общественная объединение однако он она они омбудсмен оппозиционный организация организатор осенью осуждённый осужденный от отец
открытый открытая официальный очередной палата парламент партия партии пенсионер первый перед по под поздно позже полиция полицейские политик политзаключённый политзаключенный после потерпевший поэтому
поэт по-прежнему правительство правозащитник правозащитница правозащитники право права председатель представитель представители президент президента президенту пресс-служба при причина причиной
приговор пикет прокурор прокуратура просмотр профсоюз протест против процесс псих рабочие ранее редактор редакция режиссёр республика республики республике решение решением родители родные родственники россия
россии россиянин русский с сайт самый сегодня семья сенат сенатор сестра следователь следственный следствие слово слушание смотрите со совет советник сотрудник сотрудники спецпрокурор специализированный спустя сразу
среди страна стороны судья суд суда судебный судьи супруга супруг статья также так там теперь тогда то того тот третий
тюрьма у уже украина украины украине узбекистан университет управление участники ук ук рк коап уполномоченный утром утверждают учитель учительница фонд форум хотя центр центральный через чиновник что чтобы
шахтёр шахтер шахтёры эксперт экс-депутат экс-аким эта это этот эти эту юрист я январь января январский январские январских свидетель свидетели мать матери отец
европейский европейского европейская союз союза сша оон обсе рк рф кнб мвд цик дчс дп уд ниу соцсети телеграм фейсбук инстаграм ютуб твиттер
радио азаттык азаттыка свобода свободы свободная казинформ хабар власть информбюро народный народная народной народного выбор демократии алга жана адамдар соз нур отан ак жол
хьюман райтс вотч эмнести интернешнл фридом хаус красный новости вести улица проспект площадь дворец посольство посольства консульство генеральное театр кинотеатр рынок музей
аграрный азия азии центральная центральной кыргызстан кыргызстана китай китая каракалпак каракалпакстан каракалпакстана синьцзян пакт конвенция декларация комментарий
человек человека людей организации объединённые объединенные нации наций спецдокладчик чрезвычайный посол
понедельник среда четверг пятница суббота воскресенье
";

/// Kazakh words in capitals.
const KAZAKH: &str = "
елбасы елбасының үлкені туынды шарада пен қазақтың халықтың ерлі-зайыпты орданың орданы ордасының отырыстың қарулы күштері күштердің күштерді денсаулық
республикалық республикасына республикасымен федерациясының конституциялық кеңестің кеңесі кеңесіне одақтың одағы одағының еуропалық форумға
сауд әкімшілігінің демократиялық тәуелсіздік тәуелсіздіктің қауіпсіздік қорғаныс ауыл
алдымен арнайы ахуал барлығы біз біздің бүгінгі бәрі деген дегенмен деп ежелгі еліміз еліміздің елімізде енді және кейбір келесі кәрі кіші қазірдің қалған құрлық құрмет
құрметті мемлекет мемлекеттік министрлер мұнда мұндай мұны мұның мына мынау мінеки нәтижесінде оларды оларға олардың орда ордасы орталық осылай өйткені өкінішке өткен
сайлау сала салдарынан сенбі сирек сол сондай сонда соның сонымен сосын сәрсенбі тек тағы тарих төтенше тұңғыш түрлі түркі ұлы ұлыс ұлыстың үкіметтің ұйым халықты шара
адвокат адам азаматтық айыптау алайда ал аталған атап ауданы ауылы әкім әкімдік әкімшілік бас басқарма баспасөз белсенді белсенділер бейбіт бірақ биыл бостандық бүгін бұл бұған
бұрын дегенмен депутат дәрігер егер енді ер жаңа жалпы жергілікті журналист журналистер жоғарғы жас ел елдің жоқ
заң заңгер іс ішкі кеше кейін кеңес көп құқық құқық қорғаушы қазақ қазақстан қазақстанның қазақстанда қазіргі қала қалалық қаржы қоғам қоғамдық қор қылмыстық қаңтар қытай
мәжіліс министр министрлік министрлігі мұғалім мұнайшылар мен ол олар онда оның оны оған осы осыған осыдан облыс облысы облыстық партия парламент полиция полицейлер президент президенті прокурор прокуратура
редактор республика республикасы республикасының сайт саяси сенат сондай-ақ сондықтан сот судья сөз себебі солтүстік оңтүстік батыс шығыс тергеуші төраға тұрғын тұрғындар түрме ұлт ұлттық үкімет үкім
халық халықаралық шенеунік шахтерлер шара шілде наурыз сәуір мамыр маусым тамыз қыркүйек қазан қараша желтоқсан ақпан әйел әке ана азаттық азаттықтың радиосы алға
";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_given_name_is_common() {
        let clash: Vec<_> = super::super::given::as_listed().filter(|name| is_common(&name.to_lowercase())).collect();
        assert!(clash.is_empty(), "{clash:?}");
    }
}
