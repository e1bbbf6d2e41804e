//! Given names of the rest of the world: experts, ambassadors, rapporteurs, correspondents, refugees.

/// The West. The initial is the first letter.
pub const WESTERN: &str = "
Aaron Abel Abhishek Abigail Abiola Achilleas Achim Adam Adama Adebayo Adela Adele Adina Aditya Adolf Adolfo Adrian Adriana
Adriano Adrien Agnes Agneta Agnieszka Agostino Agustin Ahmadou Aija Aino Aitor Aivar Ajay Akash Akihiro Akiko Akira Akos
Akshay Alain Alan Alasdair Alassane Alastair Albert Alberto Albrecht Aldis Aldo Alec Alejandro Alekos Aleksandar Aleksi Ales
Alessandra Alessandro Alessio Alex Alexander Alexandros Alexis Alfons Alfonso Alfred Alfredo Algirdas Alice Alicja Alija Alin
Alioune Alison Alistair Almudena Almut Alois Alonso Alphonse Alvaro Amadou Amanda Amandine Amara Amedeo Amelia Amelie Aminata
Amit Amitabh Amparo Amy Anais Anand Anastasios Anatole Anca Anders Andras Andre Andrea Andreas Andrej Andreja Andres Andrew
Andris Andrzej Andy Aneta Anezka Angelika Angelo Angie Angus Anibal Anika Aniko Anil Anita Anja Anjali Anke Ankica Ankit Ann
Annabel Annabelle Annalisa Annamaria Anne Annegret Anneke Anneli Annelies Anneliese Annette Annick Ansgar Antal Ante Anthony
Antje Antoine Antoinette Antonella Antonin Antonio Antonis Antti Anurag Aoife Apostolos Araceli Arantxa Aravind Arben Archie
Arend Ariel Aristotelis Arja Arjun Arkadiusz Armand Armando Armelle Arnaud Arne Arno Arnold Arpad Arthur Arto Arturo Arturs
Arun Aruna Arunas Arvid Arvind Arvo Arvydas Asbjorn Asen Asha Ashish Ashley Ashok Ashwin Asim Aslaug Astrid Atanas Athanasios
Atsushi Attila Aubrey Audrey Audrius Augustin Augusto Aurel Aurelia Aurelie Aurelien Aurore Avigdor Avraham Axel Axelle Ayako
Ayumi Babacar Balazs Balint Balthasar Baptiste Barbara Barry Bartlomiej Bartosz Bastian Bastien Beata Beate Beatrice Beatriz
Becky Begona Bela Belen Belinda Ben Bence Benedetta Benedetto Benedict Benedicte Bengt Benito Benjamin Benno Benny Benoit
Bente Benyamin Beppe Berenice Berit Bernadette Bernard Bernardo Bernd Bernhard Bernice Bert Berthold Bertram Bertrand Beryl
Beth Bethany Betsy Bettina Betty Beverley Beverly Biagio Bianca Biljana Bill Bilyana Binyamin Birger Birgit Birgitta Birte
Bjarne Bjorn Blagoy Blaise Blandine Blanka Blaz Bob Bogumil Boguslaw Bohumil Bohuslav Bojan Bojana Boleslaw Bonnie Borge Borja
Borje Borut Boubacar Boyan Boyko Bozena Brad Bradley Brandon Branimir Branislav Branka Branko Brenda Brendan Brent Bretislav
Brett Brian Bridget Brigitta Brigitte Britta Bruce Bruno Bryant Bryce Bujar Burkhard Byron Caitlin Calvin Camelia Cameron
Camille Camillo Candace Candela Candice Carl Carla Carles Carlo Carlos Carlotta Carmela Carmen Carmine Carol Carola Carole
Caroline Carolyn Carrie Carsten Caspar Catalina Catherine Cecile Cecilia Cedric Celestin Celia Celine Cesar Cesare Cezar
Cezary Chaim Chantal Charalambos Charlene Charles Charlotte Cheikh Cheryl Chester Chiaki Chiara Chloe Chris Christa Christel
Christelle Christian Christiane Christina Christine Christoph Christophe Christopher Christos Chuck Cindy Cinzia Ciprian
Claire Clara Clarence Clark Claude Claudette Claudia Claudine Claudio Claudiu Clemence Clemens Clement Clementine Clifford
Clint Clive Clyde Cody Colette Colin Concepcion Conchita Connor Conrad Constanza Constanze Consuelo Corentin Corinna
Corinne Cornelia Cornelis Corneliu Cornelius Corrado Cosimo Cosmin Costas Costel Courtney Craig Cristiano Cristina Cristobal
Csaba Curtis Cynthia Cyrus Czeslaw Dace Dacian Dafna Dagmar Dainius Daisuke Daisy Daiva Dale Dalia Dalibor Damian Damiano
Damien Damon Dan Daniel Daniela Danielle Danilo Danuta Daphne Dario Darius Dariusz Darlene Darrell Darren Darryl Dave David
Davide Davor Deanna Debbie Debora Deborah Debra Deepa Deepak Deepika Dejan Delfina Delia Delphine Dennis Derek Derrick
Desislava Desmond Detlef Devin Deyan Diane Dick Didier Diego Dieter Dietmar Dietrich Dimitar Dimitrina Dimitrios Dimitris
Dinesh Dionysis Dirk Divya Djibril Doina Dolores Domenico Domingo Dominic Dominique Don Donald Donatella Donato Donna Donovan
Doreen Dorin Doris Dorota Dorothea Dorothee Dorothy Dorottya Dorte Doug Douglas Dov Dragan Dragana Dragica Drago Dragoljub
Dragomir Dragos Dragoslav Drahomira Duarte Dubravka Dumitru Duncan Dunja Dusan Dusko Dustin Dwayne Dwight Dylan Eamon Ebba
Eberhard Eckart Eckhard Ed Edgar Edgard Edgardo Edgars Edita Edith Edmond Edmund Edna Edoardo Eduardo Edward Edwin Edwina Eero
Efrain Efstathios Egils Egle Egon Ehud Eigil Eija Eiji Eileen Einar Eirik Eitan Ekkehard Elaine Eleanor Eleftherios Eleonora
Elfriede Eliana Eliane Elias Eliezer Elijah Elin Elio Eliot Elisa Elisabeth Elisabetta Elise Eliska Eliza Elizabeth Elke Ellen
Ellis Elmar Eloise Elsa Elsie Elton Elzbieta Emanuela Emanuil Emeka Emiliano Emilio Emily Emmanouil Emmanuel Emmanuelle Emmett
Engelbert Enid Enrica Enrico Enrique Enzo Ephraim Erhard Eric Erich Erika Eriko Erin Erling Ernest Ernesto Errol Erwin
Erzsebet Eskil Espen Esperanza Esteban Estela Estelle Esther Eszter Ethan Ethel Etienne Ettore Eugen Eugene Eugenia Eugenio
Eulalia Eunice Eusebio Eva Evan Evangelos Evelyn Everett Ewa Ewald Ezequiel Ezio Ezra Fabian Fabien Fabienne Fabio Fabiola
Fabrice Fabrizio Facundo Falk Fatmir Fatou Fatoumata Fausto Faye Federica Federico Felicia Felicity Felipe Ferdinand
Ferdinando Ferenc Fergus Fermin Fernand Fernanda Fernando Fidel Filippo Fiona Firmin Flamur Flavia Flavie Flavio Flora
Florence Florencia Florent Florentino Florian Florin Floyd Fotini Fotis Franca Frances Francesca Francesco Francis Francisca
Francisco Franciszek Franco Francois Franjo Frank Frankie Franklin Frantisek Franz Franziska Frauke Fred Freda Freddie
Frederic Frederick Frederique Fredrik Frida Friederike Friedrich Fritz Frode Fryderyk Fulvio Fumiko Fumio Gabor Gabriel
Gabriela Gabriele Gaelle Gaetan Gaetano Gaia Gail Galin Ganesh Garrett Gary Gaspar Gaspard Gaston Gaurav Gautam Gautier Gavin
Gebhard Gediminas Geert Geeta Geir Gelu Gene Genevieve Gennaro Genowefa Geoff Geoffrey Geoffroy Georg George Georges Georgeta
Georgette Georgios Gerald Geraldine Gerard Gerardine Gerardo Gerd Gerda Gergana Gergely Gerhard Gerlinde Germain Germaine
Gernot Gerry Gertrud Geza Ghislain Ghislaine Giacomo Giampiero Giancarlo Gianfranco Gianluca Gianluigi Gianmarco Gianni
Giannis Gideon Giedre Gilad Gilbert Gilberto Gilles Gillian Gina Gino Gintaras Giordano Giorgio Giorgos Giovanna Giovanni
Girolamo Gisela Gisele Gitte Giulia Giuliana Giuliano Giulio Giuseppe Giuseppina Gladys Glen Glenda Gloria Godfrey Golda
Gonzalo Gopal Goran Gordana Gordon Gorm Gottfried Grace Graciela Graeme Graham Graziano Grazyna Greg Gregoire Gregor Gregorio
Greta Grethe Grzegorz Guadalupe Gudmund Gudrun Guenter Guglielmo Guido Guilherme Guillaume Guillermo Gunda Gunhild Gunilla
Gunnar Gunther Guntis Gustaf Gustav Gustave Gustavo Guy Gwen Gwenaelle Gwenda Gwendolyn Gwyneth Gyorgy Gyula Haakon
Hailemariam Haim Hajime Hakan Halina Halvard Halvor Hannah Hannelore Hannes Hans Harald Haris Harish Harley Harold Harriet
Harry Hartmut Haruka Haruki Haruko Harvey Hashim Havard Hazel Heather Hector Hedwig Hege Heidi Heike Heiko Heiner Heinke
Heinrich Heinz Helen Helena Helene Helga Hella Helle Helmut Hemant Hendrik Henning Henri Henrietta Henriette Henrik Henrique
Henry Herbert Heribert Heriberto Hermann Hernan Herta Herve Hideki Hideo Hideyuki Hieronim Hilary Hilde Hildegard Hilmar
Hiltrud Hiroaki Hiroko Hiromi Hiroshi Hiroyuki Hisashi Hjalmar Holger Horace Horacio Horia Horst Hortense Howard Hristo Hubert
Hubertus Hugh Hugo Hugues Humberto Humphrey Hynek Ian Ichiro Ida Ignacio Ignacy Ignazio Ilaria Ildiko Ileana Ilian Ilinca Ilir
Ilja Ilka Ilmars Ilona Ilse Ilze Imants Imelda Imke Imogen Imre Inacio Indra Ines Ingeborg Inger Ingo Ingrid Ingrida Inguna
Ingunn Ingvar Inmaculada Ioannis Ion Ionel Ionela Ionut Irena Irene Iris Irmgard Irving Irwin Isaac Isabel Isabella Isabelle
Isaiah Isamu Isidro Ismael Isolde Istvan Itamar Itzhak Itziar Ivan Ivar Ivaylo Ivelina Ivica Ivo Ivor Iwona Izumi Jaakko Jaap
Jacek Jacinta Jacinto Jack Jackie Jacky Jacob Jacopo Jacqueline Jacquelyn Jacques Jacqui Jadranka Jadwiga Jagdish Jaime Jakob
Jakub James Jamie Jan Jane Janet Janez Janice Janina Janine Janis Janos Janusz Jared Jari Jarmila Jarmo Jaromir Jaroslaw
Jasmina Jasmine Jasna Jason Jasper Jaume Javier Jawaharlal Jay Jaya Jayant Jean Jeanette Jeanne Jeff Jefferson Jeffrey Jelena
Jelle Jenna Jennifer Jens Jeremiah Jeremy Jermaine Jeroen Jerome Jeronimo Jerry Jerzy Jesper Jesse Jessica Jesus Jill Jim
Jimmy Jindrich Jiri Jirina Jiro Jitendra Jitka Joachim Joan Joanna Joanne Joao Joaquim Joaquin Jocelyn Jocelyne Jochen Jodie
Jody Joe Joel Joelle Joerg Joey Johan Johanna Johanne Johannes John Johnathon Johnny Jolanta Jomo Jon Jonah Jonas Jonathan
Joost Jordi Jorg Jorge Joris Jorunn Jose Josef Josefa Josefina Josep Joseph Josephine Josette Joshua Josiane Josip Jostein
Josue Jouni Jovan Jovana Joyce Jozef Jozsef Juan Juana Juanita Judith Judy Juergen Juha Juho Jukka Jules Julia Julian Juliana
Julie Julien Juliet Julieta Juliette Julio Julius Junichi Junichiro Junko Juraj Jure Jurgen Jurgis Juris Justin Justinas
Justine Justyna Jutta Kaarel Kacper Kadri Kaisa Kaja Kalin Kalina Kalle Kalman Kamil Kamlesh Kaori Kapil Karan Kari Karianne
Karin Karlheinz Karlis Karoly Kartik Kasia Katalin Katarzyna Kate Katharina Katharine Katherine Kathleen Kathryn Katie Katja
Katrin Katrina Kavita Kayla Kazimierz Kazuhiko Kazuki Kazuko Kazuo Kazuya Kees Keiji Keiko Keisuke Keith Kelly Kelsey Kelvin
Ken Kendall Kendra Kenichi Kenji Kenneth Kenta Kentaro Kenzo Kerry Kersti Kerstin Kestutis Kevin Kieran Kilian Kimberly Kinga
Kirk Kirsi Kirsten Kirsty Kishore Kitty Kiyoshi Kjell Kjersti Kjetil Klaas Klaus Knut Kofi Koichi Koji Konstantinos Kornel
Kosta Krasimir Krishna Krisjanis Krista Kristen Kristian Kristie Kristin Kristjan Kristoffer Krisztian Krisztina Krzysztof
Kumar Kumiko Kunihiko Kurt Kveta Kwame Kwasi Kyle Kyoko Kyriakos Lachezar Ladislav Laetitia Laima Lajos Lakshmi Lalit Lambert
Lamine Lana Lance Larry Lars Lasse Laszlo Laurel Lauren Laurence Laurent Laurentiu Lawrence Leah Leander Leandro Leanne Lech
Lefteris Leif Leigh Lembit Lena Lenka Lennart Leo Leon Leona Leonardo Leonel Leonie Leonor Leopold Leopoldo Leroy Lesley
Leslie Lester Leszek Letizia Levente Lewis Liam Libor Libuse Liesbeth Lieselotte Liis Liliana Lillian Linas Linda
Lindsay Lindsey Linnea Lionel Lior Lisa Lisbeth Livia Livio Liviu Liz Ljiljana Ljubica Ljubisa Ljubomir Lloyd Logan Loic Lois
Loredana Lorena Lorenz Lorenza Lorenzo Loretta Lorna Lorraine Lothar Lottie Louis Louise Lourdes Lowell Luan Luana Lubomir
Lubos Luc Luca Lucas Lucia Luciano Lucien Lucienne Lucille Lucinda Lucio Lucjan Lucrezia Lucy Ludek Ludger Ludivine Ludovic
Ludwig Ludwik Luigi Luis Luisa Lukasz Luke Luminita Luther Lutz Lyndon Lynn Lyuben Maarten Mabel Macarena Maciej Mackenzie
Macky Madalina Maddalena Madeleine Madhav Magali Magda Magdalena Maggie Mahendra Mahesh Maija Maite Maja Makoto Malcolm
Malgorzata Malte Mamadou Mamoru Manabu Mandy Manfred Manish Manmohan Manoel Manoj Manolis Manon Mantas Manuel Manuela Marc
Marcel Marcela Marcelina Marcelino Marcello Marcial Marcin Marco Marcus Mareike Marek Maren Margaret Margareta Margarete
Margaux Margherita Margie Margit Margot Margret Margrethe Marguerite Mariagrazia Marian Mariano Maribel Marie Marieke Mariela
Marielle Marietta Marija Marijana Marijke Marika Mariko Marilyn Marin Mario Marion Marios Marisol Marissa Marit Marius Mariusz
Marjorie Marketa Markus Marlene Marlies Marlon Marsha Marshall Martha Martin Martina Martine Martino Marton Marvin Mary
Marzena Masaaki Masahiro Masako Masami Masao Masaru Masashi Masato Masayuki Massimiliano Massimo Matej Mateja Mateusz Mathieu
Mathilde Matilda Mats Matt Matteo Matthew Matthias Matti Mattia Matus Maud Maureen Maurice Mauricio Maurizio Mauro Max Maxence
Maximilian Maximiliano Maximo Maxine Maxwell Mayumi Meena Meera Megan Megumi Meike Meinhard Meir Melanie Meles Melissa
Menachem Mengistu Mercedes Meredith Mette Michael Michaela Michal Michalina Michalis Michel Michela Michelangelo Michele
Michelle Michiko Mick Mickey Mieczyslaw Mieko Miguel Mihaela Mihai Mihaly Mihkel Mihra Mikael Mike Mikkel Mikko Miklos Milada
Milagros Milan Mildred Milen Milena Miles Milica Milka Millicent Milorad Milos Miloslav Milosz Milovan Milton Mindaugas Minna
Minnie Minoru Miodrag Miquel Miran Mircea Mireia Mireille Mirella Miriam Mirjam Mirko Mirna Mitsuo Miyuki Mladen Mogens Mohan
Mohandas Moira Moises Molly Momchil Momir Mona Monica Monika Monique Morgan Morgane Moritz Morris Morten Mortimer Moshe Mukesh
Murali Muriel Murray Mwai Myra Myrtle Nadege Nadezda Nadine Nadja Naftali Nancy Nandini Nandor Naoki Naoko Naomi Naoto Narciso
Narendra Naresh Natalie Natasa Nathan Nathaniel Natividad Natsuki Naveen Nayden Nebojsa Ned Nedeljko Nedyalko Neelam Neha Neil
Nelida Nello Nelson Nemanja Nenad Nerijus Nevena Neville Ngozi Niamh Nicholas Nick Nicola Nicolae Nicolas Nicole Nicoleta
Nicolette Nicolo Niels Nieves Nigel Nikhil Niklas Nikolaos Nikolaus Nikolina Nikos Nils Nirmala Nitin Nkosazana Nnamdi Noah
Noam Noboru Nobuo Nobuyuki Noel Noelia Noelle Noemie Nolan Nora Norbert Norberto Noriko Norma Norman Nuno Oana Obiageli Oceano
Octavian Octavio Oddvar Odette Ofelia Ofer Ognjen Ognyan Ola Olaf Olav Oldrich Oliver Olivia Olivier Olof Olusegun Ondrej
Oriana Orlando Ornella Orsolya Orson Osamu Oscar Osvaldo Oswald Otakar Otis Otmar Ottavio Oumar Ousmane Outi Ovidiu Owen
Oystein Paavo Pablo Paco Padraig Paige Palle Paloma Pamela Panagiotis Panayiotis Pankaj Panos Paola Paolo Parvati Pascal
Pascale Pascual Pasquale Patrice Patricia Patricio Patrick Patrizia Patsy Patty Paul Paula Paulette Paulina Pauline Paulo
Pavla Pavlos Pawel Peder Pedro Peer Peggy Pekka Penelope Pepe Percy Pernilla Pernille Perrine Perry Petar Peter Petko Petr
Petra Petri Petros Phil Philip Philippe Phoebe Phyllis Pia Pierluigi Piero Pierre Pilar Piotr Pirjo Piroska Placido Plamen
Polly Pradeep Prakash Pramod Pranab Prashant Pratap Praveen Predrag Prem Preston Primoz Priscilla Priya Priyanka Przemyslaw
Puja Quentin Quincy Quinn Rachel Radek Radim Radka Radmila Radomir Radoslaw Radostina Radovan Radu Rafal Ragnar Ragnhild Rahul
Raimo Raimonds Raimund Rainer Rajendra Rajesh Rajiv Rajnath Rakesh Ralf Ralph Raluca Ramesh Ramiro Ramon Ramona Ramunas Ramush
Randall Randolph Randy Ranjit Ranko Ranveer Raoul Raquel Rashmi Rasmus Ratko Raul Ravi Ray Raymond Razvan Rebecca Reggie
Reginald Regis Reidar Reiko Reinaldo Reiner Reinhard Reinhardt Reinhold Rekha Remedios Remi Remus Renato Renaud Rene Renzo
Reuben Rex Rhoda Rhonda Rhys Ricardo Richard Rick Ricky Rigoberta Rigoberto Riikka Riley Rimantas Risto Rita Roald Roberto
Robin Rocco Rochelle Rocio Roderick Rodica Rodney Rodolfo Rodolphe Rodrigo Rogelio Roger Rohan Rohit Roland Rolando Rolf
Romain Romeo Ron Ronald Ronaldo Ronen Ronnie Rory Rosalia Rosalie Rosalind Rosanna Rosario Roscoe Roselyne Rosemarie Rosemary
Rosen Roshan Roslyn Rosmarie Ross Rossella Rowan Rowena Roy Rudiger Rudy Ruediger Rufus Ruggero Rui Rumen Rumyana Rune Rupert
Russell Ruta Ruth Ruud Ruxandra Ruzena Ruzica Ryan Ryoko Ryota Ryszard Ryuichi Sachiko Sachin Sadie Sakari Sally
Salvatore Sam Samantha Sammy Samuel Samuele Sandeep Sander Sandor Sandra Sandrine Sandro Sangeeta Sanja Sanjay Sanjiv Sanna
Santosh Sarah Saroj Sasa Saskia Satish Satoru Satoshi Saulius Saverio Savita Savo Savvas Scarlett Scott Sean Sebastian
Sebastiao Seiji Seiko Sekou Selma Senad Seppo Serena Sergio Sergiu Seth Severine Shane Shankar Shannon Sharad Sharon Shashi
Shaul Shaun Shawn Sheila Sheldon Shelley Sherman Sherry Shigeo Shigeru Shilpa Shimon Shinichi Shinji Shintaro Shinzo Shira
Shirley Shiro Shizuka Shlomo Shoichi Shreya Shruti Shuichi Shunsuke Shyam Siddharth Sidney Sidonie Siegfried Sieglinde
Siegmund Sigbjorn Sigmar Sigmund Signe Sigrid Sigurd Silke Silvana Silvano Silvia Silvio Silviu Simeon Simon Simona Simone
Sindre Sinead Sinikka Sinisa Siobhan Sipho Sissel Sjoerd Slaven Slavica Slavko Slawomir Slobodan Smriti Snezana Solange
Soledad Solene Solveig Solvita Sonali Sonia Sonja Sophia Sophie Soren Sorin Sorina Sotiris Souleymane Spela Spiros Srdjan
Sreten Srinivas Stacey Stacy Stan Stanimir Stanislas Stathis Stavros Stefan Stefania Stefano Steffi Stefka Steinar Stelios
Stellan Stephan Stephanie Stephen Stevan Steve Steven Stewart Stig Stjepan Stojan Stoyan Stuart Sture Subhash Sudhir Sue
Sujatha Sumiko Sumit Sunil Sunita Suraj Surendra Suresh Susan Susanna Susanne Sushil Sushma Susie Susumu Suzanne Suzy
Svatopluk Svein Sven Svend Svetla Svetoslav Svetozar Swati Sybil Sybille Sylvain Sylvia Sylvie Synnove Szabolcs Szilard Szymon
Taavi Tabitha Tadashi Tadeusz Takahiro Takako Takao Takashi Takayuki Takeo Takeshi Takis Takuya Tamar Tamas Tamsin Tanel
Tanguy Tara Tarja Tarmo Taro Tasha Tatjana Tatsuya Ted Tedros Teemu Telmo Tendai Teodoro Terence Tereza Terrance Terry Teruo
Tessa Tetsuo Tetsuya Thabo Thanasis Thanos Thea Thelma Themis Theo Theodor Theodora Theodore Theodoros Theophile Theresa
Therese Theresia Thiago Thibaud Thibault Thibaut Thierry Thilo Thomas Thor Thorbjorn Thorsten Tiberiu Tibor Tiffany Tihomir
Tilman Tim Timea Timo Timothy Tina Tiziana Tiziano Tobias Toby Todd Todor Toivo Tom Tomasz Tomer Tomislav Tommaso Tommy Tomoko
Tomomi Tomoyuki Tony Toomas Torben Tord Torgeir Torill Torleif Tormod Torstein Toru Torunn Toshiaki Toshihiro Toshiko Toshio
Toshiyuki Tove Tracy Traian Trevor Tricia Trine Trinidad Tristan Troels Trond Trudy Trygve Tsutomu Tsuyoshi Tsvetan Tsvetana
Tsvetelina Tudor Tuija Tullio Tuomas Turid Tuula Tyler Tymoteusz Tyrone Tzipi Uday Udo Ugo Uhuru Ulf Ulla Ulrich Ulrika Ulrike
Ulysses Uma Umberto Unni Urho Uri Uriel Urmas Uros Urska Ursula Urszula Usha Ute Uwe Uzi Vaclav Vaino Valdas Valdis Valentino
Valerie Valerio Valon Vanessa Vangelis Vanja Varun Vasco Vasiliki Vasilis Vaughn Veaceslav Vegard Veit Velimir Veljko Velma
Venkatesh Ventsislav Vera Verena Vernon Veronique Vesa Veselin Vesna Vibeke Vicente Vicky Victoire Victor Victoria Victorino
Vidal Vidar Vidya Viggo Vijay Vikas Vikram Vilius Vilmos Vinay Vincent Vincenzo Vinicius Vinod Viola Violaine Viorel Viorica
Virgil Virginia Virginie Virginijus Virginio Virpi Vishal Vito Vitor Vittoria Vittorio Vivek Vivian Viviana Viviane Vivien
Vivienne Vjosa Vladan Vlado Vlasta Vlatko Vojislav Vojtech Volker Volkmar Vytautas Vytenis Wallace Wally Walter Waltraud Wanda
Wangari Warren Wayne Wendelin Wendell Wendy Wenzel Werner Wesley Whitney Wibke Wiebke Wieland Wieslaw Wilbur Wilfred Wilhelm
Will Willard Willem Willi William Willie Wilma Wilson Wim Wincenty Winfried Winifred Winston Witold Wlodzimierz Wojciech
Wolfgang Wolfram Wouter Wyatt Xavier Ximena Yael Yair Yanko Yann Yannick Yannis Yasuhiro Yasuko Yasunori Yasuo Yasushi Yaya
Yehuda Yigal Yiorgos Ylva Yngve Yoann Yoav Yogesh Yohann Yoichi Yoko Yolanda Yolande Yonatan Yordan Yordanka Yosef Yoshiaki
Yoshihide Yoshihiro Yoshiko Yoshio Yossi Yoweri Yrjo Yuichi Yuji Yuka Yukari Yukiko Yukio Yuko Yumi Yumiko Yusuke Yutaka Yuval
Yves Yvette Yvon Yvonne Zachariah Zachary Zack Zahari Zanele Zbigniew Zbynek Zdenek Zdenka Zdravko Zdzislaw Zeev Zelda Zeljka
Zeljko Zhelyu Zhivko Zigmas Zita Zivko Zlatan Zlatko Zoe Zofia Zoltan Zoran Zorica Zsofia Zsolt Zsuzsa Zsuzsanna Zulema
Zuzanna Zvi Zvonimir Zvonko Zygmunt
";

/// From Morocco to Mongolia, and beside the commonest what the neighbours are called: Arabic, Turkish, Azerbaijani, Persian,
/// Uzbek, Karakalpak, Kyrgyz, Uyghur, of the Caucasus, Buryat. Their initial is written by its sound.
pub const EASTERN: &str = "
Abatbay Abbos Abdallah Abdelaziz Abdelkader Abdelrahman Abdufattoh Abdujabbor Abdukakhor Abdukarim Abdukerim Abdulhakim
Abdulkadir Abdullah Abdulrahman Abdumajid Abdumannob Abdurasul Abdurehim Abdureshid Abdurishit Abdusamad Abduvohid Abduweli
Ablajan Ablet Ablikim Abolfazl Abolhassan Abror Abubakar Adakhan Adem Adham Adlan Adnan Afgan Aghasi Agil Ahmed Ahror Aicha
Aijamal Aisalkyn Akaki Akbarali Akhmadjon Akin Aktan Alakbar Aleko Aliagha Alijon Alireza Almash Alparslan Alper Amal Ameer
Ametkhan Amin Aminat Amira Amirhossein Amjad Ammar Anahit Anarbek Anas Andranik Anis Anvarjon Apti Aqsungul Arash Arastun Arbi
Arda Ardeshir Aref Areg Areknaz Arevik Arif Armenuhi Armine Arpine Arshak Arslanbek Artashes Artavazd Arus Aryuna Arzugul Asad
Asanbek Asghar Ashkan Ashkhen Asif Asiyat Asiye Asli Asliddin Asma Astghik Atambay Atef Atilla Atiya Avaz Avetik Avtandil
Aydan Ayesha Ayfer Ayhan Aykut Ayla Aylin Ayse Aysegul Aysel Ayshem Aytac Ayten Aytmurat Azadeh Azer Azis Babak Babek Babken
Badr Badri Baghdasar Bagrat Bahaa Bahar Bahareh Bahman Bahram Bahruz Bair Bairma Bakhadir Baktybek Baris Barno Basak Bashar
Bashir Basil Basim Basma Bassam Bassem Batbayar Batbold Bato Batraz Batuhan Batur Bayarmaa Bayrambay Begdulla Behnam Behrouz
Behzad Behzod Beka Bekbolot Bekir Bektemir Bekzod Belgin Benazir Berk Berkay Berna Berrin Besik Betul Beyza Bidzina Bijan
Bilal Bilawal Binali Birol Bislan Biybinaz Bobojon Bolot Bolotbek Bolotkan Boutros Bubusara Bulent Bunyod Burak Burcu Burulai
Bushra Busra Buzurgmehr Cahit Canan Cemil Cengiz Cenk Ceren Cetin Cevat Cevdet Ceyda Cholponbek Chubak Chyngys Cihan Cuneyt
Dalal Darioush Dariush Dato Dauletmurat Davlat Davoud Dawood Deniz Derya Dilara Dilbarkhon Dilek Dilnur Dilorom Dilovar
Dilshodbek Diyor Dogan Dolkun Dooronbek Dorj Dorzhi Doston Duishenbek Dzhokhar Ebrahim Ebru Eda Ekrem Elaheh Elbek Eldor Elham
Elif Elijan Elina Elkhan Elman Elmar Elmirbek Elmurod Elnura Elshad Elshan Elyor Emad Emilbek Emomali Emrah Emre Enes Engin
Enis Enkhbold Enkhtuya Ercan Erdal Erdinc Ergin Erhan Erkaiym Ernis Erol Ershat Ershidin Ertan Ertugrul Esemurat Esfandiar
Esin Esmail Esra Etibar Evren Eylem Eyup Eyvaz Ezgi Fadel Fadi Faezeh Fahad Fahd Fahrettin Fahri Faisal Faiza Fakhraddin Farah
Farangis Fares Fariba Farideh Faridun Fariz Farnaz Farouk Farrokh Farrux Farshad Farzad Farzaneh Fatema Fatemeh Fathi Fatih
Fatiha Fatimat Fawad Fawaz Fawzi Fayez Fazliddin Feras Fereshteh Fereydoun Ferhat Ferit Feruza Fethi Fethullah Fevzi Feyza
Fidan Figen Fikret Filiz Firas Firuz Fouad Fuad Fuat Fulya Funda Gadzhi Gagik Gamze Ganbaatar Ganbold Garegin Garik Garnik
Gavhar Genjebay Ghada Ghasem Ghassan Gholam Gholamreza Gia Giga Givi Gizem Gocha Gokce Gokhan Golnaz Golshifteh Gonca Gonul
Gor Grigor Grisha Gubad Gulay Gulbahar Gulbahor Gulbuddin Gulcan Guler Gulnisa Gulnora Gulomjon Gulparshin Gulrukhsor Gulsaira
Gulsen Gulshan Gultakin Gulten Gulziya Gunay Gungor Guram Gurgen Gurkan Guven Gvantsa Habiba Habibollah Habibullo Hadi Hafez
Hafiz Haider Haitham Hajibala Hakimjon Hakob Hala Halit Haluk Hamad Hamdan Hamdi Hameed Hamidjon Hamidreza Hamlet Hamut Hamza
Hanan Hande Hania Hanife Harun Hasanboy Hasanjan Hashem Hasip Hasmik Hatem Hatice Hayati Hayk Hayrettin Hayri Hayrulla Heghine
Heshmat Heyrinisa Hibatullah Hicham Hidayet Hikmat Hikmatullo Hikmet Hilal Hilmi Hilola Hina Hind Hisham Hooman Hormoz Hosni
Hossam Hossein Houda Houshang Hovhannes Hovik Hrant Hripsime Huda Hulusi Hulya Husam Husanboy Husenjan Husnu Hussain Ibrohim
Ibtisam Ikram Ikramidin Ikrom Ilgar Ilhan Ilhom Ilhomjon Ilkay Ilker Ilyosjon Imad Iman Imran Intigam Intisar Ioseb Ipek Iraj
Irakli Irem Ishaq Islan Islom Ismet Ismoil Issam Iyad Izzat Izzet Jaafar Jaber Jahangir Jahid Jalal Jaloliddin Jameel Jamil
Jamoliddin Jasurbek Javed Javid Javohir Jawad Jenish Jenishbek Jeyhun Jihad Joldasbay Joldoshbek Jollymurat Jumana Junaid
Jurabek Jyldyz Kaan Kadri Kakha Kakhaber Kalbay Kallibek Kalys Kambiz Kamel Kamil Kamola Kamran Kanykei Karam Karapet Kareem
Karganbek Kaveh Kazbekovich Kazem Kazim Kenan Kenesbay Keneshbek Kerem Ketevan Keyvan Khachatur Khachik Khadija Khadizhat
Khadzhimurat Khairullo Khaled Khalid Khalifa Khaltmaa Khamzat Khava Khurelsukh Khurram Khurshed Khurshid Kifayat Koba Komil
Komiljon Koray Korkut Kourosh Kuatbay Kubanych Kubatbek Kubra Kurbanbay Kurbanjan Kuresh Kursan Kursat Kutman Kyial Lado Lala
Lale Laleh Lamia Lasha Laylo Lechi Lela Lema Lepes Levent Liaquat Lilit Lobar Loubna Luay Lubna Luiza Lujain Lusine Lutfi
Lutfiya Lutfullo Madinat Magomedali Maha Mahammad Mahdi Maher Mahir Mahire Mahmadali Mahmadruzi Mahmadsaid Mahmood Mahmoud
Mahnaz Mahsa Mairambek Majed Majid Maka Makhmudjon Maksatbek Makset Malak Maleeha Malohat Mamadsho Mammad Mamuka Mamurjon
Manal Manana Manizha Mansour Mansoureh Manuchehr Manuk Manvel Manzura Margar Markha Marlis Marwa Marwan Masih Masoud Mavluda
Mazen Maziar Meder Mederbek Medhat Mehdi Mehman Mehmetjan Mehran Mehrdad Mehriban Mehrnaz Melek Melih Melike Melis Meltem
Memet Memetjan Merab Meral Mert Merve Mesut Metin Mevlut Mewlan Mher Mihran Mihray Mihrigul Mikheil Milad Minkail Mirabror
Miraziz Mirbek Mirjalol Mirlan Mirzat Mirzokhid Mithat Mitra Mkrtich Moaz Mohamad Mohammadreza Mohinur Mohsen Moin Mojtaba
Monir Morteza Mostafa Mouna Moussa Movladi Movsar Muammar Mubarak Mubariz Mucahit Muhabbat Muharrem Muhayyo Muhemmet Muhiddin
Muhittin Muhlisa Muhsin Mujde Mukhtarbek Muna Munir Munisa Munkhbat Murodjon Murtada Musab Mushegh Mushtaq Muslima Muyesser
Muzaffer Muzrob Myktybek Mzia Nabil Nabila Naci Nada Nadeem Nafisa Nagib Nagihan Nahed Naif Naira Najat Najla Najwa Namik
Narek Narges Naseem Naser Nasir Nasr Nasriddin Nasrin Natig Navid Navruz Nawal Nawaz Nayef Nazan Nazanin Nazeli Nazli Nazmi
Nazokat Nazrullo Necati Necdet Necla Necmettin Negar Nermin Neslihan Nidal Nietbay Nietulla Nigar Nigina Nihal Nihat Nijat
Nikoloz Nilgun Niloufar Nilufer Nima Niyazi Nizomiddin Nodar Nodirbek Noor Norayr Normurod Nosir Nour Noura Novruz Nozim
Nugzar Nune Nurcan Nurdoolot Nurettin Nurgazy Nuriza Nurjigit Nurmemet Nursel Nurten Nurzat Nver Odiljon Ogtay Oguz Oguzhan
Okan Okmotbek Oktay Olcay Olimjon Omar Omarkhan Omer Omerjan Omid Onder Onur Orif Orozaiym Orozbek Osama Oskon Osmanjan
Osmonbek Otabek Otajon Otar Othman Oyun Oyuna Ozan Ozge Ozgur Ozlem Ozodbek Paata Paraxat Parida Parisa Paruyr Parvaneh Parvin
Parviz Patigul Patimat Payam Pejman Pelin Perdebay Perhat Perida Pervez Pervin Pinar Polad Polatbay Polatbek Pouria Pouya
Qahar Qahramon Qais Qamar Qasem Qelbinur Qeyser Qiyomiddin Qobil Qodir Quvonch Rabab Rabia Radwan Raghad Rahile Rahimjon
Rahmatillo Rahmon Raikan Rami Ramin Ramiz Rana Rania Raouf Rasha Rashad Rashed Rasim Rasoul Rauf Rayan Razila Rebiya Recai
Recep Refik Rehman Resat Revaz Reyhan Reyhaneh Reza Rezo Riad Riaz Ridvan Risalat Rizvan Rizwangul Rola Rouhollah Rovshan Roya
Rubik Rufat Ruhi Ruhollah Rukiyat Ruqiye Rushan Ruslanbek Rustamjon Rustu Rusudan Saad Sabah Sabri Sabyrbek Saddam Sadig Saeed
Safa Safwan Sagidulla Sahar Sahib Saidakhmad Saidakhmed Saidjafar Saidjon Sait Sakine Salah Salama Salambek Salamu Saleem
Saleh Salih Salimjon Salma Salome Salwa Saman Samar Sameer Sameh Samet Sami Samia Samih Samir Sanan Sanaz Sanira Saparbay
Saqlain Sardor Sargis Sarkis Sasan Sasun Sattar Saud Sayana Saymuddin Sayragul Sebnem Seda Sedat Sedrak Sefa Sefer Seide
Selahattin Selcuk Selda Selim Selin Sema Semih Semra Senem Senol Sepideh Serap Sercan Serdar Serhat Serob Serpil Serzh Seseg
Sevda Sevgi Sevil Sevim Sevinc Sevinj Seyitbek Seymur Sezai Sezen Sezer Shadi Shahbaz Shahboz Shahid Shahin Shahla Shahnaz
Shahram Shahriar Shahriyor Shaima Shakhban Shalva Shamkhan Shamurat Shapour Sharof Sharofiddin Shavkatjon Shehbaz Sherif Shima
Shireen Shireli Shoaib Shohida Shohreh Shohret Shota Shushan Shushanik Siamak Siavash Sibel Sidik Simin Sinan Sirajuddin Sirin
Sirojiddin Sirvard Sitora Sobirjon Sodiq Sofik Soha Sohail Soheil Sohrab Sona Soner Songul Soraya Soslan Soso Souad Suat
Subhan Sufian Suha Suhail Sukhbaatar Sukran Sukru Suleiman Sulim Suna Sunnat Supyan Suren Suzan Syimyk Taalai Taguhi Taha
Taher Tahereh Tahira Tahirjan Tahmasib Tahsin Talal Talat Tamer Tamuna Taner Tansu Tarek Tariq Tarlan Taron Tatevik Tatia
Tawfik Tayfun Taylan Tayyip Tazagul Teimuraz Tekin Temel Temurbek Tevfik Tilekmat Timerlan Tinatin Tofig Togrul Tohti Tojiddin
Toktobek Tolga Tolib Tolondu Torebay Tornike Torobai Tsakhia Tserendorj Tugba Tugce Tulay Tulkin Tumso Tuncay Tuncer Tural
Turat Turghun Turghunjan Turgut Turhan Turki Turnisa Turpal Tursun Tursunbek Tursunboy Tuyana Tynchtykbek Ufuk Ugur Ularbek
Ulfat Ulfathonim Ulku Ulukbek Ulvi Ulviyya Umed Umida Unal Urinboy Urmat Urmatbek Usama Usman Usmonjon Utkir Utku Uzeyir Vagif
Vahagn Vahan Vahap Vahe Vahit Vahram Vakha Valijon Vano Vardan Vardges Varuzhan Vasif Vedat Veysel Vigen Vohid Volkan Vugar
Wael Wafa Waleed Walid Waqar Wassim Weli Wissam Xurshid Yahya Yalcin Yara Yasaman Yasar Yashar Yasinjan Yasir Yasmeen Yasmin
Yasmina Yasser Yassin Yassine Yavar Yavuz Yazan Yeghishe Yeliz Yervand Yigit Yildiz Yodgor Yonca Younes Younis Yousaf Yousef
Yucel Yuksel Yulduz Yusufjon Yusup Yusupjan Zaal Zabel Zafarjon Zafer Zaher Zahra Zainab Zaira Zakaria Zaki Zalina Zalmay
Zamirbek Zandaakhuu Zara Zarafo Zarema Zarifa Zaruhi Zaurbek Zaven Zavqibek Zebiniso Zehra Zeinab Zekeriya Zeki Zelim Zerrin
Zhargal Zhirayr Zhora Zhypar Zhypara Ziad Zilola Zineb Ziya Ziyuar Zohid Zohrab Zohreh Zokir Zubair Zubeyde Zubeyir Zuhair
Zuhriddin Zulai Zuleyha Zulhayat Zulikhan Zulpikar Zumrat Zumret Zunun Zviad
";

/// Names that in Cyrillic letters would be a case of another: `Roberta` a genitive, `Jenny` one of `Женя`.
pub const LATIN: &str = "
Agathe Alexandre Alexandru Alfie Aneliya Annelie Antonia Carine Cathy Cyrille Danny Dashi Denise Dinu Ece Eduarda Eleni Emile
Emine Evelyne Giorgia Halide Hani Hanne Ibrahima Idrissa Ilie Inge Ioanna Irini Iuliu Jennie Jenny Kamala Kristine Laure Lauri
Lenny Luciana Lydie Lyle Mamata Marcia Mariama Marianne Marthe Martti Maxime Mirjana Muhammadu Nellie Nicu Nuri Odile Ole
Petre Petru Raffaele Raffaella Regine Renate Roberta Rosie Roxanne Sabine Valeriu Vasile
";

/// Western names as Russian and Kazakh texts write them, where they fold otherwise than in Latin letters: `Джордж`, `Дэвид`.
pub const CYRILLIC: &str = "
Джо Берни Бобби Бьорн Вуди Гэвин Дейв Дейл Джеральдин Джерард Джойс Джош Джуд Дэнни Дэрил Йорген Кайл Клайв Клифф Крейг Кэйтлин
Лесли Лорен Лоуренс Мадлен Мелинда Митч Мэгги Мэдлин Мюриэл Оуэн Перси Пэт Райнхард Рассел Реймонд Розмари Сибилла Синди Стэн
Сьюзи Тайлер Трент Тэмми Уилл Уоллес Уэйн Флоренс Фредди Фредерика Хамфри Хэрриет Чак Чарлин Шелли Шэннон Эбигейл Эдди Эйдан
Эйлин Эймон Эмерсон Энди Юэн
Адольф Алек Алессандро Алехандро Алистер Анджей Анджелина Антуан Ариэль Барак Башар Бенжамен Бернар Бернхард Бинали Брайан
Брендан Брижит Брэд Брэдли Брюс Вацлав Вивьен Вильгельм Вим Винни Винсент Винченцо Войцех Габриэла Гарольд Генри Герберт
Герман Гжегож Гилберт Гленн Грэм Гюнтер Дебора Джаред Джастин Джейк Джейкоб Джеймс Джейн Джейсон Джек Джеки Джеральд Джеффри
Джимми Джина Джованни Джозеп Джозефина Джон Джонни Джордж Джузеппе Джулио Дитер Дитрих Дьёрдь Дэвид Дэн Дэниел Ежи Жаклин
Жанин Жерар Жером Жозе Жоржи Жюль Жюльен Зигмунд Изабель Илон Имран Иоахим Иоганн Иржи Исаак Иштван Йенс Йожеф Йозеф Йоко
Йонас Йорг Йохан Йоханнес Карел Карстен Катажина Клинт Клод Клэр Конрад Корнелиус Кофи Крис Кристиан Кристиана Кристиане
Кристин Кристоф Кристофер Кшиштоф Кэрол Кэролайн Кэти Кэтрин Ладислав Ласло Лейф Леонард Леопольд Линдси Лоран Лоренс Луи
Луиджи Луиза Лукаш Людвиг Люк Люси Люсьен Майк Майкл Майлз Максимилиан Малгожата Массимо Матье Мелания Милош Миранда Михал
Михаэль Мишель Моник Морис Мохаммад Муаммар Мэри Мэрилин Мэтт Мэттью Наваз Нарендра Нельсон Николаус Нил Ноам Нэнси Оке Оливия
Оливье Опра Паскаль Патриция Пит Питер Пол Полин Пьер Раджив Райан Рамон Рауль Реджеп Реза Рекс Рихард Роберто Роджер Роже
Рышард Рэй Рэйчел Рэндалл Саддам Саймон Самюэль Сильвио Симона Синдзо Стефани Стив Стивен Стюарт Сьюзан Сэм Сэмюэл Тадеуш
Тайип Тереза Тибор Тимо Томаш Трейси Уве Уильям Уинстон Ульрих Уолтер Уоррен Усама Фабио Федерико Фелипе Фердинанд Ференц
Фидель Филиппо Флориан Франко Франсиско Франсуа Франсуаза Франц Франческа Франческо Фридрих Фрэнк Фрэнсис Хавьер Хайди Хайнц
Халед Ханнес Хантер Хокон Хорст Хорхе Хосе Хуан Хулио Хьюго Чарли Чарльз Чезаре Шарлотта Шарль Шон Эдгар Эдмунд Эдуардо
Эймунтас Элейн Элеонора Элис Элтон Энгельс Энгин Эндрю Энрике Энтони Эрих Эрнесто Эспен Этьен Эшли Юджин Юнас Юрген Юхан Якоб
Янош Януш Яцек
";
