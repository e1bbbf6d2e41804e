//! Given names of the region, a spelling each: see [`super`] for when a second one stands here.

/// Kazakh and Karakalpak.
pub const KAZAKH: &str = "
Aisultan Alinur Alnur Beksultan Omir Sherzat
Abat Abdikadyr Abdikarim Abdilda Abdimalik Abdimanap Abdirakhman Abdrakhman Abdulla Abilkair Abilkasym Abish Abylai Adai Adal
Adil Adilbek Adilet Adilkhan Adilzhan Adlet Agybai Aibar Aibat Aibek Aibol Aida Aidana Aidar Aidarbek Aidos Aidyn Aigerim Aigul
Aiman Aimgul Ainagul Ainash Ainur Ainura Aisana Aisha Aisulu Aitbai Aitkali Aitmukhamed Aituar Aizada Aizat Aizhan Akan Akbar
Akbope Akbota Akerke Akezhan Akhan Akhmadi Akhmediyar Akhmet Akmaral Akniet Akniyet Aktoty Akylbek Akzhan Akzhol Alan Aldabergen
Aldiyar Alen Alfiya Ali Alibek Alikhan Alimkhan Alimzhan Alisher Aliya Almagul Almas Almat Almaz Almira Alpamys Alpys Alshyn
 Altyn Altynai Altynbek Altyngul Aman Amanbol Amangali Amangeldy Amanzhol Amina Amir Amirkhan Amirzhan Amre Anar Anara
Anargul Angsar Anel Anuar Anuarbek Aral Arailym Arbol Ardak Ardager Arman Armangul Armat Arsen Artur Aruzhan Arynbek Asan Asel
Asem Asemgul Aset Asiya Askar Askarbek Askat Askhat Aslan Aspandiyar Assel Asylbek Asylgul Asyltas Asylzhan Atabek Atymtai Aubakir
Auez Aydos Ayan Ayaulym Ayazhan Azamat Azat Azhar Aziz Aziza Bagdat Bagdaulet Bagila Bagitzhan Baglan Bakbergen Baken Bakhtiyar
Bakhyt Bakhytbek Bakhytgul Bakhytzhan Bakyt Bakytbek Bakytgul Bakytzhan Balabek Balgabai Balgyn Balnur Balzhan Batima Batyr Batyrbek
Batyrkhan Batyrzhan Bauyrzhan Baurzhan Bayan Bayangali Bazar Begaly Begim Beibarys Beibit Beibitgul Beibut Beken Bekarys Bekbolat
Beket Bekmyrza Beknur Bekzat Bekzhan Berdibek Berdimurat Berik Berikbol Bexultan Bibigul Bibinur Binazar Birzhan Bolat Bolatbek
Botagoz Bota Bulat Bulbul Bulgyn Dalel Damelya Dameli Damir Damira Dana Danabek Danagul Daniyar Daniyal Dariga Dariya Darkhan
Daryn Dastan Daulet Dauletbek Dauletzhan Dauren Diana Dias Didar Dina Dinara Dinmukhamed Dilda Dilnaz Dilshat Dinislam Diyar
Dosbol Doskhan Doszhan Dosmukhamed Dulat Duman Duysen Duisenbek Dzhamilya Edil Elaman Eldar Eldos Elena Elmira Elnar Elnur Elzhan
Erasyl Erbol Erbolat Erbulat Erdos Erik Erkebulan Erkesh Erkezhan Erken Erkin Erlan Ermek Ermekbai Ermukhamet Ernar Ernur Ersain
Ersultan Ertai Ertis Erzat Erzhan Esbol Esen Esengali Esenzhan Esim Eskendir Esmurat Fariza Farida Farkhad Farkhat Fatima Gabbas
Gabit Gaini Gaisha Galiya Galym Galymbek Galymzhan Gani Gaukhar Gaziz Gaziza Gulaiym Gulaim Gulbanu Gulbarshyn Gulbakhram Gulden
Guldana Guldar Gulfairuz Gulim Gulistan Gulmira Gulnaz Gulnar Gulnara Gulnur Gulsara Gulshara Gulsim Gulsin Gulzada Gulzat Gulzhakhan
Gulzhan Gulzhanat Gulzira Ibragim Ilyas Inabat Indira Inkar Isatai Iskander Islam Islambek Izbasar Kabdesh Kabden Kadyr Kadyrzhan
Kaharman Kainar Kairat Kairbek Kairgeldy Kairken Kairolla Kairzhan Kaisar Kaldybek Kali Kalampyr Kalkaman Kalima Kalila Kambar
Kamal Kamila Kamilya Kamshat Kanagat Kanat Kanatbek Kanybek Karakat Karima Karina Karlygash Kasym Kasymkhan Kasymzhomart Kazbek
Kazhymurat Kemal Kenes Kenen Kenzhe Kenzhebek Kenzhegali Kenzhegul Kerim Khalel Khalima Khamit Kulash Kulpash Kulyash Kuralai
Kuandyk Kuanysh Kuat Kunsulu Kurmanbek Kurmangazy Kymbat Kyran Laura Lashyn Lazzat Leila Lyazat Lukpan Lunara Madi Madina
Madiyar Magzhan Maira Makhambet Makpal Maksat Maksut Malika Malik Manarbek Manas Manat Mansur Manshuk Marat Maria Mariyam Marlen
Marzhan Maulen Medet Medeu Meirambek Meiram Meirman Meirzhan Meiramgul Mels Mereke Meruert Meyrbek Miras Mirat Mukhamed
Mukhamedzhan Mukhit Mukhtar Muratbek Murat Musa  Mustafa Myrza Myrzatai Nadir Nagima Nargiz Nariman Nazgul Nazerke
Nazira Nazym Nesip Nesipbek Nigmet Nurai Nuraly Nurbakyt Nurbek Nurbol Nurbolat Nurdaulet Nurgali Nurgeldy Nurgul Nurkanat Nurken
Nurlan Nurlybek Nurmakhan Nurmukhamed Nurpeis Nursaule Nursultan Nurtai Nurtas Nurul Nurzhan Nurzhamal Nurziya Olzhas
Omirbek Omirzak Ondasyn Oral Oralbek Oralkhan Orazbek Orazgali Orazkhan Orynbasar Orynbek Orazaly Pernesh Raikhan Raiymbek
Rakhat Rakhim Rakhima Rakhymzhan Rakhmet Rakhymbek Ramazan Rashid Raushan Rauan Rinat Rizabek Rosa Roza Rustem Ryskul Rysgul
Rysbek Rysty Sabina Sabira Sabit Sabyr Sabyrzhan Sadyk Sagadat Saginbek Sagit Sagyndyk Sagyn Saken Salamat Salima Saltanat Samal
Samat Samira Sandugash Sanat Sania Sanzhar Saniya Sapar Saparbek Sara Sarsen Sarsenbai Sarsenbek Satybaldy Saule Saulet Saya
Sayat Sayan Sayasat Sayran Seidakhmet Seilkhan Seilbek Seit Seitkali Seitzhan Sembai Serik Serikbai Serikbek Serikbol Serikkali
Serikzhan Sersenbek Shaimerden Shakarim Shakir Shalkar Shamil Shamsha Shara Sharapat Sharip Sharipa Shayakhmet Shokan Sholpan
Shugyla Shynar Shyngys Shynbolat Symbat Syrym Suleimen Suieu Suyundik Sultan Sultanbek Tair Talap Talgat Talgatbek Tamara Tanat
Tanzilya Taspolat Taubai Tauirbek Temirbek Temirbolat Temirgali Temirkhan Temirlan Temirtas Tilek Tileubek Timur Tlegen Tolegen
Tolepbergen Toleu Toleutai Tolganai Tolkyn Toktar Toktarbek Tolebi Torekhan Torgyn Turar Turarbek Turgan Turganbek Turlan Turlybek
Turysbek Tursyn Tursynbek Tursunai Ualikhan Ulan Ulbolsyn Uldana Ulbike Ulmeken Ulpan Ulykpan Umit Umut Urazbai Urken Uzakbai
Valikhan Yerbol Yerkebulan Yerkin Yernar Yerzhan Zamira Zamzagul Zarina Zauresh Zere Zeinep Zeinolla Zeinulla Zeynegul Zhadyra
Zhaina Zhainagul Zhaksybai Zhaksylyk Zhalgas Zhambyl Zhamila Zhamilya Zhamal Zhan  Zhanai Zhanar Zhanara Zhanargul Zhanat Zhandos
Zhangeldy Zhanerke Zhaniya Zhanibek Zhanna Zhannat Zhanseit Zhansaya Zhanserik Zhansultan Zhantas Zhanuzak Zharas Zharaskhan Zharkyn
Zharkynai Zhasulan Zhasur Zhazira Zhekebai Zhenis Zhenisbek Zheniskhan Zhetpisbai Zhibek Zhiger Zhomart Zhubanysh Zhuldyz Zhumabai
Zhumabek Zhumagali Zhumagul Zhumakhan Zhumash Zhumageldy Zhupar Zhursin Ziyada Zulfiya Zulkharnai Zura Kalbibi Perizat Periza
Paluan Parasat Turdybek Uais Ansar Daniar Alua Aiaru Amantai Amanbek Asylkhan Abzal Abylaikhan Zhasaral Kaster Noyan Dias Diaz Raiymbek Nurbibi Shynarai Bakhytkul Makhmet Mirzhan Nurmurat Ainagul Aigulim Zhuldyz Ersaiyn Sayakhat Serzhan Toktargali Toktagul Tolkynay Zhaidar Akdidar Inzhu Kausar Medina Omirkhan Orken Rymzhan Sultangazy Tauke Temirzhan Tolagai Ulykbek Uzhan Zhanbolat Bagdagul Yesbolat Yeset Yestai Erbolsyn Nurym
Aknur Alibi Amirbek Armanzhan Arnur Arystan Asenali Bagzhan Baktygul Bazarbay Damesh Daulen Daurenbek Dzhambul Edige Elzhas
Ergali Ermurat Erulan Kozhakhmet Ersin Esengeldy Gulshat Kalamkas Kenesary Konysbek Kosay Kubat Kundyz Laila Magauiya Maral Moldir Murager Nartai
Nurlanbek Orynbai Ospan Raigul Samgat Sarsengali Sergazy Sherkhan Sherniyaz Tamerlan Togzhan Tokhtar Tulegen Ualkhan Urazbek
Zaure Zakir Zhaksybek Zhanabek Zhanarbek Zhannur Zholdas Zhusip Sungat Sultangali Syrgak Talant Tansholpan Tleugabyl Tuleubek
Tursynkul Aidarkhan Aitkazy Aitzhan Akzharkyn Alpysbay Amangul Argyn Aralbek Berdikul Bereke Bidaulet Bolatkhan Dosan Elubay
Gabiden Ilyar Kabdol Kazybek Mambet Mirbolat Myrzabek Myrzakhan Nurgisa Nurasyl Nurkhan Olzhabek Onaibek Sansyzbay
Seitkazy Seitkhan Shyryn Suyunbike Talapbek Tasbolat Tauekel Tolkynbek Turebek Umirzak Yerlikhan Zamanbek Zangar Zhaksygul
Zhanali Zhanel Zhankeldy Zhenisgul Zhetpis Zhylkybay Zhumat Zhunus
";

/// Kazakh and rarer, or as often a surname: beside a name of [`KAZAKH`] such a word is the surname.
pub const KAZAKH_RARER: &str = "
Abai Kaisha Abdimazhit Abdirashit Abdisattar Abilda Abilmansur Abiltai Adilbay Adiya Aidyngali Aikerim Aikumis Ainara Ainel Aisara Aitbek
Aitmurat Aizere Akbayan Akbibi Akbobek Akhat Akhmetkali Akhmetzhan Akkenzhe Akkumis Akmurat Aksaule Akylbay Aldan Alima Alken
Alkhan Almabek Almagambet Almakhan Almasbek Alpysbek Altynkul Altynsary Altynshash Alzhan Amankul Amantur Amirali Anarbek
Anarkul Araigul Ardagul Arganat Arlan Artykbay Arukhan Aryslan Asanali Asankhan Asemkhan Asemzhan Askarzhan Asylbay Asylzat
Ataulla Auelbek Auelkhan Aydan Aykyn Azhargul Azimkhan Azimzhan Baibol Baimurat Baizak Bakbolat Bakdaulet Bakhtygali Bakhtygul
Bakhytkhan Bakhytnur Baktybay Baktygerey Bakytzhamal Balausa Balkiya Balsaya Balsulu Balym Batyrgali Baubek Bayanbek Bayangul
Bayzhan Begzada Beibars Bekaidar Bekaly Bekbay Bekbosyn Bekbulat Bekdaulet Bekmurat Beknazar Bektas Bektemis Bektursyn Bekzada
Bekzhigit Berdaly Berdikhan Berdikozha Bermukhamed Beysen Beysenbek Bibiaisha Bibifatima Biken Bizhan Bolatzhan Boranbay
Boranbek Botakoz Burkit Burkitbay Daniya Dauken Daukhan Dauletgali Dauletkhan Daurenzhan Dayana Dayrabay Derbis Dimash
Dinmuhamet Dosay Dosbay Dosmagambet Dosym Dosymzhan Duisebay Duisenali Duisengali Dumanbek Dzhakhangir Edilbek Egemberdi
Eldana Eleusiz Elmurat Elnara Elnura Eltai Elubek Enlik Eraly Erkanat Erkebay Erkegali Erkegul Erkenaz Erkhan Ermakhan Ernazar
Erniyaz Ertugan Esenbay Esenbek Esengul Esenkhan Esentay Eskali Esmagambet Esmakhan Gabdolla Gabdrakhim Gabdulla Gainizhamal
Galiaskar Galikhan Galizhan Galymkair Ganibet Garifolla Gazizbek Gazizkhan Gibrat Gizat Gulaisha Gulbadan Gulbagila Gulbaira
Gulbakhyt Guldaray Guldariya Gulfara Gulfiya Gulizat Gulkan Gulmaral Gulmariya Gulnafis Gulnarkul Gulnazira Gulraikhan
Gulraushan Gulsagira Gulsairan Gulshakhira Gulshash Gulshirin Gulzhaina Gulzhamal Gulzhamila Gulzhaukhar Gulzhazira Gulzhikhan
Gulziya Ilesbek Ilyasbek Imanbek Imangali Imangazy Imash Isabek Isakhan Islambay Kabdrash Kabdygali Kabibulla Kabiden Kadisha
Kadyrbay Kadyrbek Kairatbek Kairbolat Kairgali Kairosh Kairulla Kaken Kakim Kakimzhan Kalabay Kalamgul Kaldarbek Kaldybay
Kaldygul Kaldykhan Kalibek Kalipa Kalzhan Kamaldin Kamalidin Kamarzhan Kambarbek Kanapiya Kanatzhan Kaniya Kapar Kapiza
Karakoz Karashash Karsybay Kasimbek Kauken Kaumen Kazhimukan Kazhybay Kenbay Kenesbay Kenesbek Keneskhan Kenshilik Kenzhebay
Kenzhebolat Kenzhekan Kenzhekhan Kenzhekul Kenzhetai Kerimbay Kerimbek Kerimzhan Khadisha Khairulla Khamza Khanzada Kharis
Khasen Khusain Koblandy Kozhabek Kozhakhan Kozhamurat Kuandykbek Kuanyshbay Kuanyshbek Kuanyshkali Kudaibergen Kulbarshyn
Kulbek Kulgaisha Kulimkhan Kulyanda Kulzhan Kunanbay Kunikei Kuralbek Kurbanali Kurman Kurmanali Kurmanbay Kurmangali Kurmash
Kurmet Kurmetbek Kutlymurat Kuttybek Kuttygul Kyrmyzy Kyrykbay Kyzylgul Lailim Lesbek Lyaila Lyailya Madikhan Magripa Magzum
Mailybay Mainur Makhabbat Makpalgul Maksatbek Maksutbek Maldybay Malgazhdar Malibek Mamyrbay Mamyrbek Manap Manapbek Mansiya
Maratbek Mardan Marfuga Mariyash Marlan Marzhangul Marzhankul Masalim Maskhut Mazhit Medetbek Medeubek Medgat Medikhan Meiir
Meiirkhan Meiramkul Meirgul Mendesh Mendybay Moldabay Moldabek Moldabike Moldagali Moldakhmet Moldash Mukagali Mukan Mukash
Mukhambet Mukhamediyar Mukhametkali Mukhametzhan Mukhtarbek Mukhtarkhan Muratkhan Muratzhan Murzagali Musabek Musakhan Mynbay
Myngbay Myrzabay Myrzagali Myrzageldi Myrzagul Myrzakhmet Myrzaly Myrzash Nabat Nadirbek Nagashybay Nagim Naimankhan Naizabek
Narbota Narikbay Narken Narmurat Nauryzbay Nauryzbek Nazarbek Nazarkhan Nazken Nesibeli Niyaz Niyazbek Nuraiym Nurakhmet
Nuranbek Nurbakhyt Nurbala Nurbergen Nurdan Nurdilda Nurgaisha Nurgalym Nurila Nurislam Nurkasym Nurkeldi Nurlygul Nurlykhan
Nurmagambet Nurman Nurmash Nurniyaz Nursapa Nurseit Nurserik Nursila Nurtaza Nurtilek Nurtileu Nurtugan Nuruldin Nurymbek
Nurymzhan Nurzada Nurzhaukhar Nysanbek Omarbek Omargali Omargazy Omarkhan Onerbek Onerkhan Ongar Oralgul Oraz Orazakhmet
Orazgeldi Orazgul Orinsha Oryngul Oserkhan Ospanali Ospanbek Otebay Otegen Otemis Parida Pazyl Pazylbek Pernebay Pernebek
Pirali Pirimbek Polatkhan Rabiga Rabiya Rafkhat Raikul Rakhia Rakhilya Rakymbai Rakymzhan Rashida Rasima Rauza Ravilya Rayana
Riza Rizvan Rozakul Rymgali Rymkul Rysbay Ryskali Ryskeldi Rysken Ryskulbek Ryszhan Sabila Sabitbek Sabitkhan Sabyrbek
Sabyrkhan Saduakas Sadvakas Sadykbek Safura Sagat Sagatbek Sagidolla Sagila Sagimbay Sagimbek Sagira Sagynay Sagynbay
Sagynzhan Sailau Sailaubek Sailaukhan Saira Sairagul Sakip Sakysh Salamatbek Salauat Salimgerey Salken Samatbek Sandybek
Sandygul Saparali Sapargali Saparkhan Sapuan Sarash Sarkyt Sarkytkhan Sarsenali Sarsenkhan Sarsenkul Sartay Satbek Satken
Satkyn Satymzhan Saulegul Saurykbay Sautbek Sayagul Sayatbek Sayatzhan Saylaubay Seidakmet Seidaly Seidigali Seidulla Seifulla
Seisen Seisenbay Seitbek Seitmagambet Seitmurat Serdar Serekzhan Serikgali Serikkazy Serikkhan Serikkul Shabdan Shaken
Shakhizada Shakhkarim Shakhman Shakhmardan Shakira Shakizada Shamshi Shamshidin Shamshiya Shapagat Sharafat Sharapiden
Sharapkhan Sharban Sharbanu Sharizat Sherik Shermakhan Shernazar Shertay Shynarbek Shynargul Shyngyskhan Slushash Smagul Smail
Sultanali Sultanbay Sultankhan Sultankul Sunkar Suyinbay Syrlybay Syrymbek Syzdyk Tabyldy Tairkhan Talasbay Talshyn Tanagoz
Tanash Tanatar Tanatkan Tanzharyk Tasbulat Tasken Taskyn Tastan Tastanbek Taubaldy Taukebay Taurbek Tazabek Tazhibay
Tazhimurat Telman Temirali Temirtay Temur Tenlik Tilegen Tilekbek Tilektes Tileuberdi Tileugabyl Tileukhan Tileules
Tileumagambet Tlektes Tleuberdi Tleules Tokan Tokash Tokbergen Tokbolat Toktagazy Toktamys Toktarkhan Toktasyn Toktaubay
Toktybay Tolebay Tolendi Tolepbek Toleubay Toleubek Toleugazy Toleukhan Tomiris Topan Torebek Toregali Toregul Torekul Toybay
Tugelbay Tuimebay Tulebay Tuleukhan Turaly Turarkhan Turdaly Turebay Turganali Turganbay Turganzhan Turlykhan Turmagambet
Tursunbay Tursunbek Tursunkhan Tursynali Tursynbay Tursyngali Tursyngul Tursynkhan Turymbet Tynybay Tynybek Tynysbay Tynyshtyk
Tynyshtykbek Tyrysbek Ualibek Ualiolla Uaris Ubaidulla Ularbek Ulbala Ulbolgan Uldanai Uldaraiym Ulman Ulmes Ulserik Ultai
Ulzhalgas Ulzhamal Ulzhan Umbet Umbetali Umirbek Umirserik Umitbek Umitkhan Umitzhan Urazali Urazgali Urazgul Urazkhan
Urynbasar Urynbay Utebay Utegen Utemis Uzakbek Ybyray Ydyrys Yerdan Yerdaulet Yerden Yesken Ykhlas Ykylas Yskak Zagipa Zagira
Zaida Zaituna Zarema Zarubek Zarylkhan Zeineden Zeynelgabiden Zeynur Zhadigerim Zhadyger Zhaken Zhaksybergen Zhaksygali
Zhaksygeldi Zhakypbek Zhalel Zhalgasbay Zhalgasbek Zhamalbek Zhamaledin Zhamalkhan Zhanabay Zhanabergen Zhanabil Zhanadil
Zhanagul Zhanaidar Zhanakhmet Zhanarys Zhanash Zhanatbek Zhanbay Zhanbike Zhandarbek Zhandaulet Zhandilda Zhangabyl Zhangali
Zhangazy Zhangir Zhankozha Zhanmurat Zhansat Zhansulu Zhantay Zhantileu Zhantore Zhanuar Zhanyl Zhanylsyn Zharasbek Zharkynbek
Zharmukhamed Zharylgap Zharylgasyn Zharylkasyn Zhaslan Zhasurbek Zhasuzak Zhaugash Zhaukhar Zhaylau Zhazylbek Zhemis Zheniskul
Zheten Zhetes Zhetkergen Zhienali Zhienbay Zhienbek Zhiengali Zhigitbek Zholaman Zholan Zholay Zholbarys Zholdasbay Zholdasbek
Zholdybay Zholzhan Zhomartbek Zhubandyk Zhumabike Zhumabolat Zhumadil Zhumadilda Zhumagazy Zhumagulsum Zhumakhmet Zhumakul
Zhumali Zhumamurat Zhuman Zhumanazar Zhumatai Zhupargul Zhursinbek Zhusipali Zhusipbek Zhusupbek Zhusupkhan Zhylgyn Zhylkybek
Zinelabden Ziyabek Ziyakhan Zulkash Zulkhair Zulkiya Zylikha Zynat
";

/// Names of Kazakh women that men do not bear: beside the name of a man, which many surnames are, they are the given name.
pub const OF_WOMEN: &str = "
Aidana Aigerim Aigul Aiman Ainagul Ainash Ainur Ainura Aisulu Aizada Aizhan Akbope Akbota Akerke Akmaral Aknur Aliya Alma Almagul
Altynai Anar Anara Anel Arailym Aruzhan Asel Asem Asiya Assel Ayaulym Ayazhan Azhar Balnur Balzhan Bayan Begim Bibigul Botagoz
Damira Dana Dariga Dina Dinara Elmira Fariza Farida Fatima Galiya Gaukhar Gulbanu Gulbarshyn Guldana Gulim Gulmira Gulnar Gulnara
Gulnaz Gulnur Gulsara Gulsim Gulzada Gulzat Gulzhan Gulzira Indira Inkar Kamila Kamshat Karina Karlygash Kunsulu Kuralai Kymbat
Laura Lazzat Leila Lyazat Madina Maira Makpal Malika Manshuk Mariyam Marzhan Meruert Moldir Nargiz Nazerke Nazgul Nazira Nazym
Nursaule Nurzhamal Perizat Raikhan Raushan Roza Rysgul Ryskul Rysty Sabina Saltanat Samal Sandugash Saniya Sara Saule Shara
Sholpan Shugyla Shynar Shyryn Symbat Tansholpan Togzhan Tolganai Tolkyn Torgyn Tursunai Ulbolsyn Uldana Ulpan Zamira Zarina Zauresh
Zere Zeinep Zhadyra Zhamila Zhanar Zhanara Zhanargul Zhanerke Zhaniya Zhanna Zhannat Zhansaya Zhazira Zhibek Zhuldyz Zhupar Zulfiya
";

/// Uzbek, Uyghur, Kyrgyz, Tatar, Bashkir, Turkmen, Tajik, Azerbaijani, Chechen, Turkish, Arabic and Dungan.
pub const TURKIC: &str = "
Abbas Abdalla Abdugani Abdukadir Abdukhalil Abdulaziz Abdulkhamid Abdullo Abdumalik Abdurakhmon Abdurashid Abduvali Abdygany Abu
Adilzhan Adyl Ahmad Aibek Aijan Aisuluu Akmal Akram Akylai Alim Alimzhan Aliaskar Alidin Alisher Almambet Altynbek Anvar Anwar
Arsalan Arslan Arzu Asadbek Asylbek Ashraf Ayatulla Ayberk Aygul Azim Azimjon Azizbek Azizjon Bakai Bakhodir Bakhrom Bakhtiyor
Batyr Bayram Begzod Behruz Bektur Bermet Bobur Burhan Burul Charos Chinara Chingiz Cholpon Daut Davron Daniyor Dilafruz Dilbar Dildora
Dilfuza Dilmurat Dilnoza Dilrabo Dilshod Dilyara Doniyor Durdona Dzhamal Dzhakhongir Elchin Eldiyar Elgiz Elmurad Elvira Emil Emin
Emir Enver Erdem Erkinbek Fakhriddin Farhod Farid Farruh Faruk Fatma Firdavs Firuza Furkat Gafur Ganijon Guli Gulchehra Gulnoza
Gulsum Gulsun Gulzar Gyulnara Habib Hakim Halil Hamid Hasan Haydar Husan Husein Ibrahim Idris Ildar Ildus Ilham Ilnur Ilshat Inom
Iroda Irfan Isa Ismail Ismat Jahongir Jamal Jamila Jamshid Jasur Javlon Kabul Kamol Kamoliddin Karim Khabibulla Khakim Khalida
Khalil Khalimzhan Khasan Khusan Khusein Kubanychbek Kuban Kudrat Kurmanjan Lochin Lola Lutfulla Mahmud Mairam Makhmud Makhmut Mamat
Mamed Mansur Maftuna Mehmet Mehri Minara Mirzo Mohammed Muazzam Muhammad Munira Murod Muzaffar Nabi Nadira Najib Nargiza Narzulla
Nasiba Nasrullo Nigora Nilufar Nodir Nodira Nozima Nurali Nurdin Nuriya Nursuluu Nurullo Odil Odina Oibek Oksan Olim Orhan Osman
Oybek Oydin Oygul Ozoda Parkhat Pulat Rafael Rafik Rail Rais Ramil Ramis Rano Rasul Ravil Ravshan Razia Renat Rifat Rishat Robiya
Rukhshona Ruslan Rustam Sabohat Sadir Sadriddin Said Saida Salavat Salim Salman Samad Sanobar Sarvar Sayfiddin Sevara Shahlo Shairbek
Shakhnoza Shamshod Shavkat Shaukat Sherali Shermuhammad Sherzod Shokhrukh Shohruh Shoira Shukhrat Sobir Sukhrob Suhrob Sulaiman
Sultanmurat Surayyo Tahir Taalaibek Tohir Tolkun Turgunbek Turgunay Turkan Turdi Ulugbek Umar Umid Usmon Vakhid Vusal Yakub Yalkun
Yunus Yusuf Zafar Zahid Zaur Zebo Zelimkhan Ziyod Zuhra Zukhra Zulaikha Zulfikar Zumrad Ramzan Magomed Aslanbek Ibragimzhan Tursunzhan
Rakhmatulla Khamrokul Dilmurod Bahtiyar Murad Almazbek Sadyr Sooronbay Kamchybek Omurbek Ravshanbek Azimbek Salizhan Tilivaldi Nurmuhammad
Aman Lolagul Allamurat Polat Parakhat Ulbosyn Daulatmurat Rustambek Aqylbek Amanbay Sarybay Tanirbergen
";

/// Russian, Ukrainian, Belarusian, Armenian, Georgian,  and Polish as borne in the region.
pub const SLAVIC: &str = "
Afanasy Agata Aleksandr Aleksandra Aleksei Alena Alesya Alevtina Alexandr Alexandra Alexei Alexey Alina Alisa Alla Almaz Albina
Amalia Anastasia Anastasiya Anatoly Anatoliy Andrei Andrey Andriy Anfisa Angela Angelina Anisya Anna Anton Antonina Anzhela Anzhelika
Arina Arkady Artem Artemy Artyom Asya Ashot Avdey Arsenii Arseny Aram Armen Ara Artak Bogdan Boris Borislav Bohdan Bronislav Daniil Danila
Darya Daria Denis Dmitriy Dmytro Dmitri Eduard Efim Egor Ekaterina Elena Elizaveta Ella Elvira Emma Emilia Esfir Evelina Evdokia Evgenia
Evgeniya Evgeny Evgenii Fedor Feliks Felix Filipp Foma Galina Gennady Gennadiy Georgy Georgiy Gerasim  Genrikh Gleb Grigory
Grigoriy Gregory Georgi Gayane Hanna Hryhoriy Ignat Ignaty Igor Ihor Illarion Ilya Inessa Inga Inna Innokenty Ioann Iosif Irina Iryna
Ivan Ivanna Izabella Izolda Karl Karolina Kateryna Khristina Kira Kirill Klara Klavdia Klim Kliment Konstantin Kostiantyn Kristina
Kseniya Ksenia Kuzma Lada Larisa Lavrenty Lazar Lena Leonid Leonty Lesya Lev Levon Liana Lidia Lidiya Liliya Lilia Liudmila
Lolita Luka Lubov Lukian Lyubov Lyubava Lyudmila Ludmila Lyudmyla Makar Maksim Maksym Margarita Maria Mariya Marianna Marina Mark Marta
Marfa Marya Matvei Matvey Maya Mikhail Mykhailo Mykola Milana Miron Miroslav Mitrofan Mikola Mikhailo Nadezhda Nadiya Natalia Nataliya
Natalya Natela Nazar Nelli Nelya Nestor Nika Nikanor Nikifor Nikita Nikolai Nikolay Nina Nino Nikol Nonna Oksana Oleg Oleh Oleksandr
Oleksii Olena Olesya Olga Olha Oxana Ostap Pavel Pavlo Pelageya Petr Petro Pyotr Platon Polina Potap Prokhor Pyotr Raisa Regina
Renata Rem Robert Rodion Roksana Roman Rostislav Rozalia Rudolf Ruzanna Samvel Savely Semen Semyon Serafim Serafima Sergei Serhii
Serhiy Sergo Snezhana Sofia Sofya Spartak Stanislav Stella Stepan Svetlana Svyatoslav Svitlana Taisia Taisiya Taras Tatiana Tatyana
Tetiana Tigran Tikhon Timofei Timofey Trofim Ulyana Vadim Vadym Valentin Valentina Valeria Valeriya Valery Valeriy Varvara Vasilisa
Vasily Vasiliy Vasyl Vazgen Venera Venyamin Vera Veronika Viktor Viktoria Viktoriya Viktoryia Violet Violetta Vissarion Vitaly
Vitaliy Vitalina Viktorina Vlad Vlada Vladilen Vladimir Vladislav Vladlena Vladyslav Volodymyr Vsevolod Vyacheslav Yakov Yan Yana
Yanina Yarema Yaroslav Yaroslava Yefim Yegor Yekaterina Yelena Yelizaveta Yemelyan Yevgenia Yevgeniya Yevgeny Yulia Yuliya Yulian
Yuri Yuriy Yury Zakhar Zinaida Zoya Zurab Zaza Giorgi Levan Tengiz Davit Vakhtang Nana Tamaz Eka Vartan Ruben Gevorg Karen Narine
Anush Siranush Gohar Edvard Ernst Otto Waldemar Viktorija Zlata Agniya Anzor Ekaterine Vyara Tamila Sabrina Ninel Rimma Marlena Alik
Sasha Masha Dasha Kolya Misha Pasha Zhenya Nastya Katya Slava Tolya Vova Natasha Olya Lyuba Tanya Sveta Vanya Petya Alyona Alyosha
Adelaida Adelina Aglaya Aksinya Ales Aliaksandr Aliaksandra Aliaksei Aliona Anatol Andrej Antip Apollinaria Aristarkh Averyan
Barys Bohdana Bronislava Danylo Darina Demid Demyan Dominika Dorofei Dzianis Dzmitry Efrosinia Erast Ermolai Evdokim Evlampia
Evsei Fadey Faina Fedot Feodor Feodosia Filimon Flora Frol Gavriil Gavrila Gelena Glafira Gordey Halyna Henadz Hlib Hnat Ihar
Ilona Ioanna Ippolit Iraida Irma Ivanka Juri Kanstantsin Kapitolina Karp Katsiaryna Khariton Kirsan Klementina Kondrat Kornei
Kristian Kyrylo Lavr Leonard Lina Luiza Lukerya Lyavon Lyubomyr Lyudvig Malvina Marietta Matrona Matryona Mavra Mechislav
Melania Mikalai Mikhas Milena Miroslava Mirra Mitya Modest Mstislav Mykyta Naina Nastasya Natalja Naum Nazarii Nikodim
Oleksandra Olimpiada Onufry Orest Orysia Osip Parfen Pavlina Piatro Pimen Praskovya Prokofy Prokopy Radmila Raya Rezeda
Roksolana Rosalia Rufina Ruslana Samson Samuil Sava Serezha Sevastyan Severin Siarhei Sidor Slavyana Solomia Solomon Stefania
Stepaniya Sviatlana Tatsiana Terenty Tonya Tymofiy Uladzimir Uladzislau Ustin Ustinya Vadzim Valerian Valiantsin Valya Vanda
Varlam Varya Vasilina Velimir Venedikt Vika Viktar Vilen Vilena Viola Vira Vita Vitya Vladilena Vlas Volha Volodya Yadviga
Yaryna Yauhen Yefrem Yelisei Yeremei Yevhen Yevhenii Yevheniya Yustina Zara Zenon Zhorzh Zianon Zina Zinovy Zmitser Zoryana
Zosima
";
