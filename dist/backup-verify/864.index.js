"use strict";
exports.id = 864;
exports.ids = [864];
exports.modules = {

/***/ 32933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ randomName)
/* harmony export */ });
const ADJECTIVES = [
  "admiring",
  "adoring",
  "affectionate",
  "agitated",
  "amazing",
  "angry",
  "awesome",
  "beautiful",
  "blissful",
  "bold",
  "boring",
  "brave",
  "busy",
  "charming",
  "clever",
  "cool",
  "compassionate",
  "competent",
  "condescending",
  "confident",
  "cranky",
  "crazy",
  "dazzling",
  "determined",
  "distracted",
  "dreamy",
  "eager",
  "ecstatic",
  "elastic",
  "elated",
  "elegant",
  "eloquent",
  "epic",
  "exciting",
  "fervent",
  "festive",
  "flamboyant",
  "focused",
  "friendly",
  "frosty",
  "funny",
  "gallant",
  "gifted",
  "goofy",
  "gracious",
  "great",
  "happy",
  "hardcore",
  "heuristic",
  "hopeful",
  "hungry",
  "infallible",
  "inspiring",
  "interesting",
  "intelligent",
  "jolly",
  "jovial",
  "keen",
  "kind",
  "laughing",
  "loving",
  "lucid",
  "magical",
  "mystifying",
  "modest",
  "musing",
  "naughty",
  "nervous",
  "nice",
  "nifty",
  "nostalgic",
  "objective",
  "optimistic",
  "peaceful",
  "pedantic",
  "pensive",
  "practical",
  "priceless",
  "quirky",
  "quizzical",
  "recursing",
  "relaxed",
  "reverent",
  "romantic",
  "sad",
  "serene",
  "sharp",
  "silly",
  "sleepy",
  "stoic",
  "strange",
  "stupefied",
  "suspicious",
  "sweet",
  "tender",
  "thirsty",
  "trusting",
  "unruffled",
  "upbeat",
  "vibrant",
  "vigilant",
  "vigorous",
  "wizardly",
  "wonderful",
  "xenodochial",
  "youthful",
  "zealous",
  "zen"
];
const NAMES = [
  // Muhammad ibn Jābir al-Ḥarrānī al-Battānī was a founding father of astronomy. https://en.wikipedia.org/wiki/Mu%E1%B8%A5ammad_ibn_J%C4%81bir_al-%E1%B8%A4arr%C4%81n%C4%AB_al-Batt%C4%81n%C4%AB
  "albattani",
  // Frances E. Allen, became the first female IBM Fellow in 1989. In 2006, she became the first female recipient of the ACM's Turing Award. https://en.wikipedia.org/wiki/Frances_E._Allen
  "allen",
  // June Almeida - Scottish virologist who took the first pictures of the rubella virus - https://en.wikipedia.org/wiki/June_Almeida
  "almeida",
  // Kathleen Antonelli, American computer programmer and one of the six original programmers of the ENIAC - https://en.wikipedia.org/wiki/Kathleen_Antonelli
  "antonelli",
  // Maria Gaetana Agnesi - Italian mathematician, philosopher, theologian and humanitarian. She was the first woman to write a mathematics handbook and the first woman appointed as a Mathematics Professor at a University. https://en.wikipedia.org/wiki/Maria_Gaetana_Agnesi
  "agnesi",
  // Archimedes was a physicist, engineer and mathematician who invented too many things to list them here. https://en.wikipedia.org/wiki/Archimedes
  "archimedes",
  // Maria Ardinghelli - Italian translator, mathematician and physicist - https://en.wikipedia.org/wiki/Maria_Ardinghelli
  "ardinghelli",
  // Aryabhata - Ancient Indian mathematician-astronomer during 476-550 CE https://en.wikipedia.org/wiki/Aryabhata
  "aryabhata",
  // Wanda Austin - Wanda Austin is the President and CEO of The Aerospace Corporation, a leading architect for the US security space programs. https://en.wikipedia.org/wiki/Wanda_Austin
  "austin",
  // Charles Babbage invented the concept of a programmable computer. https://en.wikipedia.org/wiki/Charles_Babbage.
  "babbage",
  // Stefan Banach - Polish mathematician, was one of the founders of modern functional analysis. https://en.wikipedia.org/wiki/Stefan_Banach
  "banach",
  // Buckaroo Banzai and his mentor Dr. Hikita perfected the "oscillation overthruster", a device that allows one to pass through solid matter. - https://en.wikipedia.org/wiki/The_Adventures_of_Buckaroo_Banzai_Across_the_8th_Dimension
  "banzai",
  // John Bardeen co-invented the transistor - https://en.wikipedia.org/wiki/John_Bardeen
  "bardeen",
  // Jean Bartik, born Betty Jean Jennings, was one of the original programmers for the ENIAC computer. https://en.wikipedia.org/wiki/Jean_Bartik
  "bartik",
  // Laura Bassi, the world's first female professor https://en.wikipedia.org/wiki/Laura_Bassi
  "bassi",
  // Hugh Beaver, British engineer, founder of the Guinness Book of World Records https://en.wikipedia.org/wiki/Hugh_Beaver
  "beaver",
  // Alexander Graham Bell - an eminent Scottish-born scientist, inventor, engineer and innovator who is credited with inventing the first practical telephone - https://en.wikipedia.org/wiki/Alexander_Graham_Bell
  "bell",
  // Karl Friedrich Benz - a German automobile engineer. Inventor of the first practical motorcar. https://en.wikipedia.org/wiki/Karl_Benz
  "benz",
  // Homi J Bhabha - was an Indian nuclear physicist, founding director, and professor of physics at the Tata Institute of Fundamental Research. Colloquially known as "father of Indian nuclear programme"- https://en.wikipedia.org/wiki/Homi_J._Bhabha
  "bhabha",
  // Bhaskara II - Ancient Indian mathematician-astronomer whose work on calculus predates Newton and Leibniz by over half a millennium - https://en.wikipedia.org/wiki/Bh%C4%81skara_II#Calculus
  "bhaskara",
  // Sue Black - British computer scientist and campaigner. She has been instrumental in saving Bletchley Park, the site of World War II codebreaking - https://en.wikipedia.org/wiki/Sue_Black_(computer_scientist)
  "black",
  // Elizabeth Helen Blackburn - Australian-American Nobel laureate; best known for co-discovering telomerase. https://en.wikipedia.org/wiki/Elizabeth_Blackburn
  "blackburn",
  // Elizabeth Blackwell - American doctor and first American woman to receive a medical degree - https://en.wikipedia.org/wiki/Elizabeth_Blackwell
  "blackwell",
  // Niels Bohr is the father of quantum theory. https://en.wikipedia.org/wiki/Niels_Bohr.
  "bohr",
  // Kathleen Booth, she's credited with writing the first assembly language. https://en.wikipedia.org/wiki/Kathleen_Booth
  "booth",
  // Anita Borg - Anita Borg was the founding director of the Institute for Women and Technology (IWT). https://en.wikipedia.org/wiki/Anita_Borg
  "borg",
  // Satyendra Nath Bose - He provided the foundation for Bose–Einstein statistics and the theory of the Bose–Einstein condensate. - https://en.wikipedia.org/wiki/Satyendra_Nath_Bose
  "bose",
  // Katherine Louise Bouman is an imaging scientist and Assistant Professor of Computer Science at the California Institute of Technology. She researches computational methods for imaging, and developed an algorithm that made possible the picture first visualization of a black hole using the Event Horizon Telescope. - https://en.wikipedia.org/wiki/Katie_Bouman
  "bouman",
  // Evelyn Boyd Granville - She was one of the first African-American woman to receive a Ph.D. in mathematics; she earned it in 1949 from Yale University. https://en.wikipedia.org/wiki/Evelyn_Boyd_Granville
  "boyd",
  // Brahmagupta - Ancient Indian mathematician during 598-670 CE who gave rules to compute with zero - https://en.wikipedia.org/wiki/Brahmagupta#Zero
  "brahmagupta",
  // Walter Houser Brattain co-invented the transistor - https://en.wikipedia.org/wiki/Walter_Houser_Brattain
  "brattain",
  // Emmett Brown invented time travel. https://en.wikipedia.org/wiki/Emmett_Brown (thanks Brian Goff)
  "brown",
  // Linda Brown Buck - American biologist and Nobel laureate best known for her genetic and molecular analyses of the mechanisms of smell. https://en.wikipedia.org/wiki/Linda_B._Buck
  "buck",
  // Dame Susan Jocelyn Bell Burnell - Northern Irish astrophysicist who discovered radio pulsars and was the first to analyse them. https://en.wikipedia.org/wiki/Jocelyn_Bell_Burnell
  "burnell",
  // Annie Jump Cannon - pioneering female astronomer who classified hundreds of thousands of stars and created the system we use to understand stars today. https://en.wikipedia.org/wiki/Annie_Jump_Cannon
  "cannon",
  // Rachel Carson - American marine biologist and conservationist, her book Silent Spring and other writings are credited with advancing the global environmental movement. https://en.wikipedia.org/wiki/Rachel_Carson
  "carson",
  // Dame Mary Lucy Cartwright - British mathematician who was one of the first to study what is now known as chaos theory. Also known for Cartwright's theorem which finds applications in signal processing. https://en.wikipedia.org/wiki/Mary_Cartwright
  "cartwright",
  // George Washington Carver - American agricultural scientist and inventor. He was the most prominent black scientist of the early 20th century. https://en.wikipedia.org/wiki/George_Washington_Carver
  "carver",
  // Vinton Gray Cerf - American Internet pioneer, recognised as one of "the fathers of the Internet". With Robert Elliot Kahn, he designed TCP and IP, the primary data communication protocols of the Internet and other computer networks. https://en.wikipedia.org/wiki/Vint_Cerf
  "cerf",
  // Subrahmanyan Chandrasekhar - Astrophysicist known for his mathematical theory on different stages and evolution in structures of the stars. He has won nobel prize for physics - https://en.wikipedia.org/wiki/Subrahmanyan_Chandrasekhar
  "chandrasekhar",
  // Sergey Alexeyevich Chaplygin (Russian: Серге́й Алексе́евич Чаплы́гин; April 5, 1869 – October 8, 1942) was a Russian and Soviet physicist, mathematician, and mechanical engineer. He is known for mathematical formulas such as Chaplygin's equation and for a hypothetical substance in cosmology called Chaplygin gas, named after him. https://en.wikipedia.org/wiki/Sergey_Chaplygin
  "chaplygin",
  // Émilie du Châtelet - French natural philosopher, mathematician, physicist, and author during the early 1730s, known for her translation of and commentary on Isaac Newton's book Principia containing basic laws of physics. https://en.wikipedia.org/wiki/%C3%89milie_du_Ch%C3%A2telet
  "chatelet",
  // Asima Chatterjee was an Indian organic chemist noted for her research on vinca alkaloids, development of drugs for treatment of epilepsy and malaria - https://en.wikipedia.org/wiki/Asima_Chatterjee
  "chatterjee",
  // Pafnuty Chebyshev - Russian mathematician. He is known fo his works on probability, statistics, mechanics, analytical geometry and number theory https://en.wikipedia.org/wiki/Pafnuty_Chebyshev
  "chebyshev",
  // Bram Cohen - American computer programmer and author of the BitTorrent peer-to-peer protocol. https://en.wikipedia.org/wiki/Bram_Cohen
  "cohen",
  // David Lee Chaum - American computer scientist and cryptographer. Known for his seminal contributions in the field of anonymous communication. https://en.wikipedia.org/wiki/David_Chaum
  "chaum",
  // Joan Clarke - Bletchley Park code breaker during the Second World War who pioneered techniques that remained top secret for decades. Also an accomplished numismatist https://en.wikipedia.org/wiki/Joan_Clarke
  "clarke",
  // Jane Colden - American botanist widely considered the first female American botanist - https://en.wikipedia.org/wiki/Jane_Colden
  "colden",
  // Gerty Theresa Cori - American biochemist who became the third woman—and first American woman—to win a Nobel Prize in science, and the first woman to be awarded the Nobel Prize in Physiology or Medicine. Cori was born in Prague. https://en.wikipedia.org/wiki/Gerty_Cori
  "cori",
  // Seymour Roger Cray was an American electrical engineer and supercomputer architect who designed a series of computers that were the fastest in the world for decades. https://en.wikipedia.org/wiki/Seymour_Cray
  "cray",
  // This entry reflects a husband and wife team who worked together:
  // Joan Curran was a Welsh scientist who developed radar and invented chaff, a radar countermeasure. https://en.wikipedia.org/wiki/Joan_Curran
  // Samuel Curran was an Irish physicist who worked alongside his wife during WWII and invented the proximity fuse. https://en.wikipedia.org/wiki/Samuel_Curran
  "curran",
  // Marie Curie discovered radioactivity. https://en.wikipedia.org/wiki/Marie_Curie.
  "curie",
  // Charles Darwin established the principles of natural evolution. https://en.wikipedia.org/wiki/Charles_Darwin.
  "darwin",
  // Leonardo Da Vinci invented too many things to list here. https://en.wikipedia.org/wiki/Leonardo_da_Vinci.
  "davinci",
  // A. K. (Alexander Keewatin) Dewdney, Canadian mathematician, computer scientist, author and filmmaker. Contributor to Scientific American's "Computer Recreations" from 1984 to 1991. Author of Core War (program), The Planiverse, The Armchair Universe, The Magic Machine, The New Turing Omnibus, and more. https://en.wikipedia.org/wiki/Alexander_Dewdney
  "dewdney",
  // Satish Dhawan - Indian mathematician and aerospace engineer, known for leading the successful and indigenous development of the Indian space programme. https://en.wikipedia.org/wiki/Satish_Dhawan
  "dhawan",
  // Bailey Whitfield Diffie - American cryptographer and one of the pioneers of public-key cryptography. https://en.wikipedia.org/wiki/Whitfield_Diffie
  "diffie",
  // Edsger Wybe Dijkstra was a Dutch computer scientist and mathematical scientist. https://en.wikipedia.org/wiki/Edsger_W._Dijkstra.
  "dijkstra",
  // Paul Adrien Maurice Dirac - English theoretical physicist who made fundamental contributions to the early development of both quantum mechanics and quantum electrodynamics. https://en.wikipedia.org/wiki/Paul_Dirac
  "dirac",
  // Agnes Meyer Driscoll - American cryptanalyst during World Wars I and II who successfully cryptanalysed a number of Japanese ciphers. She was also the co-developer of one of the cipher machines of the US Navy, the CM. https://en.wikipedia.org/wiki/Agnes_Meyer_Driscoll
  "driscoll",
  // Donna Dubinsky - played an integral role in the development of personal digital assistants (PDAs) serving as CEO of Palm, Inc. and co-founding Handspring. https://en.wikipedia.org/wiki/Donna_Dubinsky
  "dubinsky",
  // Annie Easley - She was a leading member of the team which developed software for the Centaur rocket stage and one of the first African-Americans in her field. https://en.wikipedia.org/wiki/Annie_Easley
  "easley",
  // Thomas Alva Edison, prolific inventor https://en.wikipedia.org/wiki/Thomas_Edison
  "edison",
  // Albert Einstein invented the general theory of relativity. https://en.wikipedia.org/wiki/Albert_Einstein
  "einstein",
  // Alexandra Asanovna Elbakyan (Russian: Алекса́ндра Аса́новна Элбакя́н) is a Kazakhstani graduate student, computer programmer, internet pirate in hiding, and the creator of the site Sci-Hub. Nature has listed her in 2016 in the top ten people that mattered in science, and Ars Technica has compared her to Aaron Swartz. - https://en.wikipedia.org/wiki/Alexandra_Elbakyan
  "elbakyan",
  // Taher A. ElGamal - Egyptian cryptographer best known for the ElGamal discrete log cryptosystem and the ElGamal digital signature scheme. https://en.wikipedia.org/wiki/Taher_Elgamal
  "elgamal",
  // Gertrude Elion - American biochemist, pharmacologist and the 1988 recipient of the Nobel Prize in Medicine - https://en.wikipedia.org/wiki/Gertrude_Elion
  "elion",
  // James Henry Ellis - British engineer and cryptographer employed by the GCHQ. Best known for conceiving for the first time, the idea of public-key cryptography. https://en.wikipedia.org/wiki/James_H._Ellis
  "ellis",
  // Douglas Engelbart gave the mother of all demos: https://en.wikipedia.org/wiki/Douglas_Engelbart
  "engelbart",
  // Euclid invented geometry. https://en.wikipedia.org/wiki/Euclid
  "euclid",
  // Leonhard Euler invented large parts of modern mathematics. https://de.wikipedia.org/wiki/Leonhard_Euler
  "euler",
  // Michael Faraday - British scientist who contributed to the study of electromagnetism and electrochemistry. https://en.wikipedia.org/wiki/Michael_Faraday
  "faraday",
  // Horst Feistel - German-born American cryptographer who was one of the earliest non-government researchers to study the design and theory of block ciphers. Co-developer of DES and Lucifer. Feistel networks, a symmetric structure used in the construction of block ciphers are named after him. https://en.wikipedia.org/wiki/Horst_Feistel
  "feistel",
  // Pierre de Fermat pioneered several aspects of modern mathematics. https://en.wikipedia.org/wiki/Pierre_de_Fermat
  "fermat",
  // Enrico Fermi invented the first nuclear reactor. https://en.wikipedia.org/wiki/Enrico_Fermi.
  "fermi",
  // Richard Feynman was a key contributor to quantum mechanics and particle physics. https://en.wikipedia.org/wiki/Richard_Feynman
  "feynman",
  // Benjamin Franklin is famous for his experiments in electricity and the invention of the lightning rod.
  "franklin",
  // Yuri Alekseyevich Gagarin - Soviet pilot and cosmonaut, best known as the first human to journey into outer space. https://en.wikipedia.org/wiki/Yuri_Gagarin
  "gagarin",
  // Galileo was a founding father of modern astronomy, and faced politics and obscurantism to establish scientific truth.  https://en.wikipedia.org/wiki/Galileo_Galilei
  "galileo",
  // Évariste Galois - French mathematician whose work laid the foundations of Galois theory and group theory, two major branches of abstract algebra, and the subfield of Galois connections, all while still in his late teens. https://en.wikipedia.org/wiki/%C3%89variste_Galois
  "galois",
  // Kadambini Ganguly - Indian physician, known for being the first South Asian female physician, trained in western medicine, to graduate in South Asia. https://en.wikipedia.org/wiki/Kadambini_Ganguly
  "ganguly",
  // William Henry "Bill" Gates III is an American business magnate, philanthropist, investor, computer programmer, and inventor. https://en.wikipedia.org/wiki/Bill_Gates
  "gates",
  // Johann Carl Friedrich Gauss - German mathematician who made significant contributions to many fields, including number theory, algebra, statistics, analysis, differential geometry, geodesy, geophysics, mechanics, electrostatics, magnetic fields, astronomy, matrix theory, and optics. https://en.wikipedia.org/wiki/Carl_Friedrich_Gauss
  "gauss",
  // Marie-Sophie Germain - French mathematician, physicist and philosopher. Known for her work on elasticity theory, number theory and philosophy. https://en.wikipedia.org/wiki/Sophie_Germain
  "germain",
  // Adele Goldberg, was one of the designers and developers of the Smalltalk language. https://en.wikipedia.org/wiki/Adele_Goldberg_(computer_scientist)
  "goldberg",
  // Adele Goldstine, born Adele Katz, wrote the complete technical description for the first electronic digital computer, ENIAC. https://en.wikipedia.org/wiki/Adele_Goldstine
  "goldstine",
  // Shafi Goldwasser is a computer scientist known for creating theoretical foundations of modern cryptography. Winner of 2012 ACM Turing Award. https://en.wikipedia.org/wiki/Shafi_Goldwasser
  "goldwasser",
  // James Golick, all around gangster.
  "golick",
  // Jane Goodall - British primatologist, ethologist, and anthropologist who is considered to be the world's foremost expert on chimpanzees - https://en.wikipedia.org/wiki/Jane_Goodall
  "goodall",
  // Stephen Jay Gould was was an American paleontologist, evolutionary biologist, and historian of science. He is most famous for the theory of punctuated equilibrium - https://en.wikipedia.org/wiki/Stephen_Jay_Gould
  "gould",
  // Carolyn Widney Greider - American molecular biologist and joint winner of the 2009 Nobel Prize for Physiology or Medicine for the discovery of telomerase. https://en.wikipedia.org/wiki/Carol_W._Greider
  "greider",
  // Alexander Grothendieck - German-born French mathematician who became a leading figure in the creation of modern algebraic geometry. https://en.wikipedia.org/wiki/Alexander_Grothendieck
  "grothendieck",
  // Lois Haibt - American computer scientist, part of the team at IBM that developed FORTRAN - https://en.wikipedia.org/wiki/Lois_Haibt
  "haibt",
  // Margaret Hamilton - Director of the Software Engineering Division of the MIT Instrumentation Laboratory, which developed on-board flight software for the Apollo space program. https://en.wikipedia.org/wiki/Margaret_Hamilton_(scientist)
  "hamilton",
  // Caroline Harriet Haslett - English electrical engineer, electricity industry administrator and champion of women's rights. Co-author of British Standard 1363 that specifies AC power plugs and sockets used across the United Kingdom (which is widely considered as one of the safest designs). https://en.wikipedia.org/wiki/Caroline_Haslett
  "haslett",
  // Stephen Hawking pioneered the field of cosmology by combining general relativity and quantum mechanics. https://en.wikipedia.org/wiki/Stephen_Hawking
  "hawking",
  // Martin Edward Hellman - American cryptologist, best known for his invention of public-key cryptography in co-operation with Whitfield Diffie and Ralph Merkle. https://en.wikipedia.org/wiki/Martin_Hellman
  "hellman",
  // Werner Heisenberg was a founding father of quantum mechanics. https://en.wikipedia.org/wiki/Werner_Heisenberg
  "heisenberg",
  // Grete Hermann was a German philosopher noted for her philosophical work on the foundations of quantum mechanics. https://en.wikipedia.org/wiki/Grete_Hermann
  "hermann",
  // Caroline Lucretia Herschel - German astronomer and discoverer of several comets. https://en.wikipedia.org/wiki/Caroline_Herschel
  "herschel",
  // Heinrich Rudolf Hertz - German physicist who first conclusively proved the existence of the electromagnetic waves. https://en.wikipedia.org/wiki/Heinrich_Hertz
  "hertz",
  // Jaroslav Heyrovský was the inventor of the polarographic method, father of the electroanalytical method, and recipient of the Nobel Prize in 1959. His main field of work was polarography. https://en.wikipedia.org/wiki/Jaroslav_Heyrovsk%C3%BD
  "heyrovsky",
  // Dorothy Hodgkin was a British biochemist, credited with the development of protein crystallography. She was awarded the Nobel Prize in Chemistry in 1964. https://en.wikipedia.org/wiki/Dorothy_Hodgkin
  "hodgkin",
  // Douglas R. Hofstadter is an American professor of cognitive science and author of the Pulitzer Prize and American Book Award-winning work Goedel, Escher, Bach: An Eternal Golden Braid in 1979. A mind-bending work which coined Hofstadter's Law: "It always takes longer than you expect, even when you take into account Hofstadter's Law." https://en.wikipedia.org/wiki/Douglas_Hofstadter
  "hofstadter",
  // Erna Schneider Hoover revolutionized modern communication by inventing a computerized telephone switching method. https://en.wikipedia.org/wiki/Erna_Schneider_Hoover
  "hoover",
  // Grace Hopper developed the first compiler for a computer programming language and  is credited with popularizing the term "debugging" for fixing computer glitches. https://en.wikipedia.org/wiki/Grace_Hopper
  "hopper",
  // Frances Hugle, she was an American scientist, engineer, and inventor who contributed to the understanding of semiconductors, integrated circuitry, and the unique electrical principles of microscopic materials. https://en.wikipedia.org/wiki/Frances_Hugle
  "hugle",
  // Hypatia - Greek Alexandrine Neoplatonist philosopher in Egypt who was one of the earliest mothers of mathematics - https://en.wikipedia.org/wiki/Hypatia
  "hypatia",
  // Teruko Ishizaka - Japanese scientist and immunologist who co-discovered the antibody class Immunoglobulin E. https://en.wikipedia.org/wiki/Teruko_Ishizaka
  "ishizaka",
  // Mary Jackson, American mathematician and aerospace engineer who earned the highest title within NASA's engineering department - https://en.wikipedia.org/wiki/Mary_Jackson_(engineer)
  "jackson",
  // Yeong-Sil Jang was a Korean scientist and astronomer during the Joseon Dynasty; he invented the first metal printing press and water gauge. https://en.wikipedia.org/wiki/Jang_Yeong-sil
  "jang",
  // Mae Carol Jemison -  is an American engineer, physician, and former NASA astronaut. She became the first black woman to travel in space when she served as a mission specialist aboard the Space Shuttle Endeavour - https://en.wikipedia.org/wiki/Mae_Jemison
  "jemison",
  // Betty Jennings - one of the original programmers of the ENIAC. https://en.wikipedia.org/wiki/ENIAC - https://en.wikipedia.org/wiki/Jean_Bartik
  "jennings",
  // Mary Lou Jepsen, was the founder and chief technology officer of One Laptop Per Child (OLPC), and the founder of Pixel Qi. https://en.wikipedia.org/wiki/Mary_Lou_Jepsen
  "jepsen",
  // Katherine Coleman Goble Johnson - American physicist and mathematician contributed to the NASA. https://en.wikipedia.org/wiki/Katherine_Johnson
  "johnson",
  // Irène Joliot-Curie - French scientist who was awarded the Nobel Prize for Chemistry in 1935. Daughter of Marie and Pierre Curie. https://en.wikipedia.org/wiki/Ir%C3%A8ne_Joliot-Curie
  "joliot",
  // Karen Spärck Jones came up with the concept of inverse document frequency, which is used in most search engines today. https://en.wikipedia.org/wiki/Karen_Sp%C3%A4rck_Jones
  "jones",
  // A. P. J. Abdul Kalam - is an Indian scientist aka Missile Man of India for his work on the development of ballistic missile and launch vehicle technology - https://en.wikipedia.org/wiki/A._P._J._Abdul_Kalam
  "kalam",
  // Sergey Petrovich Kapitsa (Russian: Серге́й Петро́вич Капи́ца; 14 February 1928 – 14 August 2012) was a Russian physicist and demographer. He was best known as host of the popular and long-running Russian scientific TV show, Evident, but Incredible. His father was the Nobel laureate Soviet-era physicist Pyotr Kapitsa, and his brother was the geographer and Antarctic explorer Andrey Kapitsa. - https://en.wikipedia.org/wiki/Sergey_Kapitsa
  "kapitsa",
  // Susan Kare, created the icons and many of the interface elements for the original Apple Macintosh in the 1980s, and was an original employee of NeXT, working as the Creative Director. https://en.wikipedia.org/wiki/Susan_Kare
  "kare",
  // Mstislav Keldysh - a Soviet scientist in the field of mathematics and mechanics, academician of the USSR Academy of Sciences (1946), President of the USSR Academy of Sciences (1961–1975), three times Hero of Socialist Labor (1956, 1961, 1971), fellow of the Royal Society of Edinburgh (1968). https://en.wikipedia.org/wiki/Mstislav_Keldysh
  "keldysh",
  // Mary Kenneth Keller, Sister Mary Kenneth Keller became the first American woman to earn a PhD in Computer Science in 1965. https://en.wikipedia.org/wiki/Mary_Kenneth_Keller
  "keller",
  // Johannes Kepler, German astronomer known for his three laws of planetary motion - https://en.wikipedia.org/wiki/Johannes_Kepler
  "kepler",
  // Omar Khayyam - Persian mathematician, astronomer and poet. Known for his work on the classification and solution of cubic equations, for his contribution to the understanding of Euclid's fifth postulate and for computing the length of a year very accurately. https://en.wikipedia.org/wiki/Omar_Khayyam
  "khayyam",
  // Har Gobind Khorana - Indian-American biochemist who shared the 1968 Nobel Prize for Physiology - https://en.wikipedia.org/wiki/Har_Gobind_Khorana
  "khorana",
  // Jack Kilby invented silicon integrated circuits and gave Silicon Valley its name. - https://en.wikipedia.org/wiki/Jack_Kilby
  "kilby",
  // Maria Kirch - German astronomer and first woman to discover a comet - https://en.wikipedia.org/wiki/Maria_Margarethe_Kirch
  "kirch",
  // Donald Knuth - American computer scientist, author of "The Art of Computer Programming" and creator of the TeX typesetting system. https://en.wikipedia.org/wiki/Donald_Knuth
  "knuth",
  // Sophie Kowalevski - Russian mathematician responsible for important original contributions to analysis, differential equations and mechanics - https://en.wikipedia.org/wiki/Sofia_Kovalevskaya
  "kowalevski",
  // Marie-Jeanne de Lalande - French astronomer, mathematician and cataloguer of stars - https://en.wikipedia.org/wiki/Marie-Jeanne_de_Lalande
  "lalande",
  // Hedy Lamarr - Actress and inventor. The principles of her work are now incorporated into modern Wi-Fi, CDMA and Bluetooth technology. https://en.wikipedia.org/wiki/Hedy_Lamarr
  "lamarr",
  // Leslie B. Lamport - American computer scientist. Lamport is best known for his seminal work in distributed systems and was the winner of the 2013 Turing Award. https://en.wikipedia.org/wiki/Leslie_Lamport
  "lamport",
  // Mary Leakey - British paleoanthropologist who discovered the first fossilized Proconsul skull - https://en.wikipedia.org/wiki/Mary_Leakey
  "leakey",
  // Henrietta Swan Leavitt - she was an American astronomer who discovered the relation between the luminosity and the period of Cepheid variable stars. https://en.wikipedia.org/wiki/Henrietta_Swan_Leavitt
  "leavitt",
  // Esther Miriam Zimmer Lederberg - American microbiologist and a pioneer of bacterial genetics. https://en.wikipedia.org/wiki/Esther_Lederberg
  "lederberg",
  // Inge Lehmann - Danish seismologist and geophysicist. Known for discovering in 1936 that the Earth has a solid inner core inside a molten outer core. https://en.wikipedia.org/wiki/Inge_Lehmann
  "lehmann",
  // Daniel Lewin - Mathematician, Akamai co-founder, soldier, 9/11 victim-- Developed optimization techniques for routing traffic on the internet. Died attempting to stop the 9-11 hijackers. https://en.wikipedia.org/wiki/Daniel_Lewin
  "lewin",
  // Ruth Lichterman - one of the original programmers of the ENIAC. https://en.wikipedia.org/wiki/ENIAC - https://en.wikipedia.org/wiki/Ruth_Teitelbaum
  "lichterman",
  // Barbara Liskov - co-developed the Liskov substitution principle. Liskov was also the winner of the Turing Prize in 2008. - https://en.wikipedia.org/wiki/Barbara_Liskov
  "liskov",
  // Ada Lovelace invented the first algorithm. https://en.wikipedia.org/wiki/Ada_Lovelace (thanks James Turnbull)
  "lovelace",
  // Auguste and Louis Lumière - the first filmmakers in history - https://en.wikipedia.org/wiki/Auguste_and_Louis_Lumi%C3%A8re
  "lumiere",
  // Mahavira - Ancient Indian mathematician during 9th century AD who discovered basic algebraic identities - https://en.wikipedia.org/wiki/Mah%C4%81v%C4%ABra_(mathematician)
  "mahavira",
  // Lynn Margulis (b. Lynn Petra Alexander) - an American evolutionary theorist and biologist, science author, educator, and popularizer, and was the primary modern proponent for the significance of symbiosis in evolution. - https://en.wikipedia.org/wiki/Lynn_Margulis
  "margulis",
  // Yukihiro Matsumoto - Japanese computer scientist and software programmer best known as the chief designer of the Ruby programming language. https://en.wikipedia.org/wiki/Yukihiro_Matsumoto
  "matsumoto",
  // James Clerk Maxwell - Scottish physicist, best known for his formulation of electromagnetic theory. https://en.wikipedia.org/wiki/James_Clerk_Maxwell
  "maxwell",
  // Maria Mayer - American theoretical physicist and Nobel laureate in Physics for proposing the nuclear shell model of the atomic nucleus - https://en.wikipedia.org/wiki/Maria_Mayer
  "mayer",
  // John McCarthy invented LISP: https://en.wikipedia.org/wiki/John_McCarthy_(computer_scientist)
  "mccarthy",
  // Barbara McClintock - a distinguished American cytogeneticist, 1983 Nobel Laureate in Physiology or Medicine for discovering transposons. https://en.wikipedia.org/wiki/Barbara_McClintock
  "mcclintock",
  // Anne Laura Dorinthea McLaren - British developmental biologist whose work helped lead to human in-vitro fertilisation. https://en.wikipedia.org/wiki/Anne_McLaren
  "mclaren",
  // Malcolm McLean invented the modern shipping container: https://en.wikipedia.org/wiki/Malcom_McLean
  "mclean",
  // Kay McNulty - one of the original programmers of the ENIAC. https://en.wikipedia.org/wiki/ENIAC - https://en.wikipedia.org/wiki/Kathleen_Antonelli
  "mcnulty",
  // Gregor Johann Mendel - Czech scientist and founder of genetics. https://en.wikipedia.org/wiki/Gregor_Mendel
  "mendel",
  // Dmitri Mendeleev - a chemist and inventor. He formulated the Periodic Law, created a farsighted version of the periodic table of elements, and used it to correct the properties of some already discovered elements and also to predict the properties of eight elements yet to be discovered. https://en.wikipedia.org/wiki/Dmitri_Mendeleev
  "mendeleev",
  // Lise Meitner - Austrian/Swedish physicist who was involved in the discovery of nuclear fission. The element meitnerium is named after her - https://en.wikipedia.org/wiki/Lise_Meitner
  "meitner",
  // Carla Meninsky, was the game designer and programmer for Atari 2600 games Dodge 'Em and Warlords. https://en.wikipedia.org/wiki/Carla_Meninsky
  "meninsky",
  // Ralph C. Merkle - American computer scientist, known for devising Merkle's puzzles - one of the very first schemes for public-key cryptography. Also, inventor of Merkle trees and co-inventor of the Merkle-Damgård construction for building collision-resistant cryptographic hash functions and the Merkle-Hellman knapsack cryptosystem. https://en.wikipedia.org/wiki/Ralph_Merkle
  "merkle",
  // Johanna Mestorf - German prehistoric archaeologist and first female museum director in Germany - https://en.wikipedia.org/wiki/Johanna_Mestorf
  "mestorf",
  // Maryam Mirzakhani - an Iranian mathematician and the first woman to win the Fields Medal. https://en.wikipedia.org/wiki/Maryam_Mirzakhani
  "mirzakhani",
  // Rita Levi-Montalcini - Won Nobel Prize in Physiology or Medicine jointly with colleague Stanley Cohen for the discovery of nerve growth factor (https://en.wikipedia.org/wiki/Rita_Levi-Montalcini)
  "montalcini",
  // Gordon Earle Moore - American engineer, Silicon Valley founding father, author of Moore's law. https://en.wikipedia.org/wiki/Gordon_Moore
  "moore",
  // Samuel Morse - contributed to the invention of a single-wire telegraph system based on European telegraphs and was a co-developer of the Morse code - https://en.wikipedia.org/wiki/Samuel_Morse
  "morse",
  // Ian Murdock - founder of the Debian project - https://en.wikipedia.org/wiki/Ian_Murdock
  "murdock",
  // May-Britt Moser - Nobel prize winner neuroscientist who contributed to the discovery of grid cells in the brain. https://en.wikipedia.org/wiki/May-Britt_Moser
  "moser",
  // John Napier of Merchiston - Scottish landowner known as an astronomer, mathematician and physicist. Best known for his discovery of logarithms. https://en.wikipedia.org/wiki/John_Napier
  "napier",
  // John Forbes Nash, Jr. - American mathematician who made fundamental contributions to game theory, differential geometry, and the study of partial differential equations. https://en.wikipedia.org/wiki/John_Forbes_Nash_Jr.
  "nash",
  // John von Neumann - todays computer architectures are based on the von Neumann architecture. https://en.wikipedia.org/wiki/Von_Neumann_architecture
  "neumann",
  // Isaac Newton invented classic mechanics and modern optics. https://en.wikipedia.org/wiki/Isaac_Newton
  "newton",
  // Florence Nightingale, more prominently known as a nurse, was also the first female member of the Royal Statistical Society and a pioneer in statistical graphics https://en.wikipedia.org/wiki/Florence_Nightingale#Statistics_and_sanitary_reform
  "nightingale",
  // Alfred Nobel - a Swedish chemist, engineer, innovator, and armaments manufacturer (inventor of dynamite) - https://en.wikipedia.org/wiki/Alfred_Nobel
  "nobel",
  // Emmy Noether, German mathematician. Noether's Theorem is named after her. https://en.wikipedia.org/wiki/Emmy_Noether
  "noether",
  // Poppy Northcutt. Poppy Northcutt was the first woman to work as part of NASA’s Mission Control. http://www.businessinsider.com/poppy-northcutt-helped-apollo-astronauts-2014-12?op=1
  "northcutt",
  // Robert Noyce invented silicon integrated circuits and gave Silicon Valley its name. - https://en.wikipedia.org/wiki/Robert_Noyce
  "noyce",
  // Panini - Ancient Indian linguist and grammarian from 4th century CE who worked on the world's first formal system - https://en.wikipedia.org/wiki/P%C4%81%E1%B9%87ini#Comparison_with_modern_formal_systems
  "panini",
  // Ambroise Pare invented modern surgery. https://en.wikipedia.org/wiki/Ambroise_Par%C3%A9
  "pare",
  // Blaise Pascal, French mathematician, physicist, and inventor - https://en.wikipedia.org/wiki/Blaise_Pascal
  "pascal",
  // Louis Pasteur discovered vaccination, fermentation and pasteurization. https://en.wikipedia.org/wiki/Louis_Pasteur.
  "pasteur",
  // Cecilia Payne-Gaposchkin was an astronomer and astrophysicist who, in 1925, proposed in her Ph.D. thesis an explanation for the composition of stars in terms of the relative abundances of hydrogen and helium. https://en.wikipedia.org/wiki/Cecilia_Payne-Gaposchkin
  "payne",
  // Radia Perlman is a software designer and network engineer and most famous for her invention of the spanning-tree protocol (STP). https://en.wikipedia.org/wiki/Radia_Perlman
  "perlman",
  // Rob Pike was a key contributor to Unix, Plan 9, the X graphic system, utf-8, and the Go programming language. https://en.wikipedia.org/wiki/Rob_Pike
  "pike",
  // Henri Poincaré made fundamental contributions in several fields of mathematics. https://en.wikipedia.org/wiki/Henri_Poincar%C3%A9
  "poincare",
  // Laura Poitras is a director and producer whose work, made possible by open source crypto tools, advances the causes of truth and freedom of information by reporting disclosures by whistleblowers such as Edward Snowden. https://en.wikipedia.org/wiki/Laura_Poitras
  "poitras",
  // Tat’yana Avenirovna Proskuriakova (Russian: Татья́на Авени́ровна Проскуряко́ва) (January 23 [O.S. January 10] 1909 – August 30, 1985) was a Russian-American Mayanist scholar and archaeologist who contributed significantly to the deciphering of Maya hieroglyphs, the writing system of the pre-Columbian Maya civilization of Mesoamerica. https://en.wikipedia.org/wiki/Tatiana_Proskouriakoff
  "proskuriakova",
  // Claudius Ptolemy - a Greco-Egyptian writer of Alexandria, known as a mathematician, astronomer, geographer, astrologer, and poet of a single epigram in the Greek Anthology - https://en.wikipedia.org/wiki/Ptolemy
  "ptolemy",
  // C. V. Raman - Indian physicist who won the Nobel Prize in 1930 for proposing the Raman effect. - https://en.wikipedia.org/wiki/C._V._Raman
  "raman",
  // Srinivasa Ramanujan - Indian mathematician and autodidact who made extraordinary contributions to mathematical analysis, number theory, infinite series, and continued fractions. - https://en.wikipedia.org/wiki/Srinivasa_Ramanujan
  "ramanujan",
  // Sally Kristen Ride was an American physicist and astronaut. She was the first American woman in space, and the youngest American astronaut. https://en.wikipedia.org/wiki/Sally_Ride
  "ride",
  // Dennis Ritchie - co-creator of UNIX and the C programming language. - https://en.wikipedia.org/wiki/Dennis_Ritchie
  "ritchie",
  // Ida Rhodes - American pioneer in computer programming, designed the first computer used for Social Security. https://en.wikipedia.org/wiki/Ida_Rhodes
  "rhodes",
  // Julia Hall Bowman Robinson - American mathematician renowned for her contributions to the fields of computability theory and computational complexity theory. https://en.wikipedia.org/wiki/Julia_Robinson
  "robinson",
  // Wilhelm Conrad Röntgen - German physicist who was awarded the first Nobel Prize in Physics in 1901 for the discovery of X-rays (Röntgen rays). https://en.wikipedia.org/wiki/Wilhelm_R%C3%B6ntgen
  "roentgen",
  // Rosalind Franklin - British biophysicist and X-ray crystallographer whose research was critical to the understanding of DNA - https://en.wikipedia.org/wiki/Rosalind_Franklin
  "rosalind",
  // Vera Rubin - American astronomer who pioneered work on galaxy rotation rates. https://en.wikipedia.org/wiki/Vera_Rubin
  "rubin",
  // Meghnad Saha - Indian astrophysicist best known for his development of the Saha equation, used to describe chemical and physical conditions in stars - https://en.wikipedia.org/wiki/Meghnad_Saha
  "saha",
  // Jean E. Sammet developed FORMAC, the first widely used computer language for symbolic manipulation of mathematical formulas. https://en.wikipedia.org/wiki/Jean_E._Sammet
  "sammet",
  // Mildred Sanderson - American mathematician best known for Sanderson's theorem concerning modular invariants. https://en.wikipedia.org/wiki/Mildred_Sanderson
  "sanderson",
  // Satoshi Nakamoto is the name used by the unknown person or group of people who developed bitcoin, authored the bitcoin white paper, and created and deployed bitcoin's original reference implementation. https://en.wikipedia.org/wiki/Satoshi_Nakamoto
  "satoshi",
  // Adi Shamir - Israeli cryptographer whose numerous inventions and contributions to cryptography include the Ferge Fiat Shamir identification scheme, the Rivest Shamir Adleman (RSA) public-key cryptosystem, the Shamir's secret sharing scheme, the breaking of the Merkle-Hellman cryptosystem, the TWINKLE and TWIRL factoring devices and the discovery of differential cryptanalysis (with Eli Biham). https://en.wikipedia.org/wiki/Adi_Shamir
  "shamir",
  // Claude Shannon - The father of information theory and founder of digital circuit design theory. (https://en.wikipedia.org/wiki/Claude_Shannon)
  "shannon",
  // Carol Shaw - Originally an Atari employee, Carol Shaw is said to be the first female video game designer. https://en.wikipedia.org/wiki/Carol_Shaw_(video_game_designer)
  "shaw",
  // Dame Stephanie "Steve" Shirley - Founded a software company in 1962 employing women working from home. https://en.wikipedia.org/wiki/Steve_Shirley
  "shirley",
  // William Shockley co-invented the transistor - https://en.wikipedia.org/wiki/William_Shockley
  "shockley",
  // Lina Solomonovna Stern (or Shtern; Russian: Лина Соломоновна Штерн; 26 August 1878 – 7 March 1968) was a Soviet biochemist, physiologist and humanist whose medical discoveries saved thousands of lives at the fronts of World War II. She is best known for her pioneering work on blood–brain barrier, which she described as hemato-encephalic barrier in 1921. https://en.wikipedia.org/wiki/Lina_Stern
  "shtern",
  // Françoise Barré-Sinoussi - French virologist and Nobel Prize Laureate in Physiology or Medicine; her work was fundamental in identifying HIV as the cause of AIDS. https://en.wikipedia.org/wiki/Fran%C3%A7oise_Barr%C3%A9-Sinoussi
  "sinoussi",
  // Betty Snyder - one of the original programmers of the ENIAC. https://en.wikipedia.org/wiki/ENIAC - https://en.wikipedia.org/wiki/Betty_Holberton
  "snyder",
  // Cynthia Solomon - Pioneer in the fields of artificial intelligence, computer science and educational computing. Known for creation of Logo, an educational programming language.  https://en.wikipedia.org/wiki/Cynthia_Solomon
  "solomon",
  // Frances Spence - one of the original programmers of the ENIAC. https://en.wikipedia.org/wiki/ENIAC - https://en.wikipedia.org/wiki/Frances_Spence
  "spence",
  // Michael Stonebraker is a database research pioneer and architect of Ingres, Postgres, VoltDB and SciDB. Winner of 2014 ACM Turing Award. https://en.wikipedia.org/wiki/Michael_Stonebraker
  "stonebraker",
  // Ivan Edward Sutherland - American computer scientist and Internet pioneer, widely regarded as the father of computer graphics. https://en.wikipedia.org/wiki/Ivan_Sutherland
  "sutherland",
  // Janese Swanson (with others) developed the first of the Carmen Sandiego games. She went on to found Girl Tech. https://en.wikipedia.org/wiki/Janese_Swanson
  "swanson",
  // Aaron Swartz was influential in creating RSS, Markdown, Creative Commons, Reddit, and much of the internet as we know it today. He was devoted to freedom of information on the web. https://en.wikiquote.org/wiki/Aaron_Swartz
  "swartz",
  // Bertha Swirles was a theoretical physicist who made a number of contributions to early quantum theory. https://en.wikipedia.org/wiki/Bertha_Swirles
  "swirles",
  // Helen Brooke Taussig - American cardiologist and founder of the field of paediatric cardiology. https://en.wikipedia.org/wiki/Helen_B._Taussig
  "taussig",
  // Valentina Tereshkova is a Russian engineer, cosmonaut and politician. She was the first woman to fly to space in 1963. In 2013, at the age of 76, she offered to go on a one-way mission to Mars. https://en.wikipedia.org/wiki/Valentina_Tereshkova
  "tereshkova",
  // Nikola Tesla invented the AC electric system and every gadget ever used by a James Bond villain. https://en.wikipedia.org/wiki/Nikola_Tesla
  "tesla",
  // Marie Tharp - American geologist and oceanic cartographer who co-created the first scientific map of the Atlantic Ocean floor. Her work led to the acceptance of the theories of plate tectonics and continental drift. https://en.wikipedia.org/wiki/Marie_Tharp
  "tharp",
  // Ken Thompson - co-creator of UNIX and the C programming language - https://en.wikipedia.org/wiki/Ken_Thompson
  "thompson",
  // Linus Torvalds invented Linux and Git. https://en.wikipedia.org/wiki/Linus_Torvalds
  "torvalds",
  // Youyou Tu - Chinese pharmaceutical chemist and educator known for discovering artemisinin and dihydroartemisinin, used to treat malaria, which has saved millions of lives. Joint winner of the 2015 Nobel Prize in Physiology or Medicine. https://en.wikipedia.org/wiki/Tu_Youyou
  "tu",
  // Alan Turing was a founding father of computer science. https://en.wikipedia.org/wiki/Alan_Turing.
  "turing",
  // Varahamihira - Ancient Indian mathematician who discovered trigonometric formulae during 505-587 CE - https://en.wikipedia.org/wiki/Var%C4%81hamihira#Contributions
  "varahamihira",
  // Dorothy Vaughan was a NASA mathematician and computer programmer on the SCOUT launch vehicle program that put America's first satellites into space - https://en.wikipedia.org/wiki/Dorothy_Vaughan
  "vaughan",
  // Sir Mokshagundam Visvesvaraya - is a notable Indian engineer.  He is a recipient of the Indian Republic's highest honour, the Bharat Ratna, in 1955. On his birthday, 15 September is celebrated as Engineer's Day in India in his memory - https://en.wikipedia.org/wiki/Visvesvaraya
  "visvesvaraya",
  // Christiane Nüsslein-Volhard - German biologist, won Nobel Prize in Physiology or Medicine in 1995 for research on the genetic control of embryonic development. https://en.wikipedia.org/wiki/Christiane_N%C3%BCsslein-Volhard
  "volhard",
  // Cédric Villani - French mathematician, won Fields Medal, Fermat Prize and Poincaré Price for his work in differential geometry and statistical mechanics. https://en.wikipedia.org/wiki/C%C3%A9dric_Villani
  "villani",
  // Marlyn Wescoff - one of the original programmers of the ENIAC. https://en.wikipedia.org/wiki/ENIAC - https://en.wikipedia.org/wiki/Marlyn_Meltzer
  "wescoff",
  // Sylvia B. Wilbur - British computer scientist who helped develop the ARPANET, was one of the first to exchange email in the UK and a leading researcher in computer-supported collaborative work. https://en.wikipedia.org/wiki/Sylvia_Wilbur
  "wilbur",
  // Andrew Wiles - Notable British mathematician who proved the enigmatic Fermat's Last Theorem - https://en.wikipedia.org/wiki/Andrew_Wiles
  "wiles",
  // Roberta Williams, did pioneering work in graphical adventure games for personal computers, particularly the King's Quest series. https://en.wikipedia.org/wiki/Roberta_Williams
  "williams",
  // Malcolm John Williamson - British mathematician and cryptographer employed by the GCHQ. Developed in 1974 what is now known as Diffie-Hellman key exchange (Diffie and Hellman first published the scheme in 1976). https://en.wikipedia.org/wiki/Malcolm_J._Williamson
  "williamson",
  // Sophie Wilson designed the first Acorn Micro-Computer and the instruction set for ARM processors. https://en.wikipedia.org/wiki/Sophie_Wilson
  "wilson",
  // Jeannette Wing - co-developed the Liskov substitution principle. - https://en.wikipedia.org/wiki/Jeannette_Wing
  "wing",
  // Steve Wozniak invented the Apple I and Apple II. https://en.wikipedia.org/wiki/Steve_Wozniak
  "wozniak",
  // The Wright brothers, Orville and Wilbur - credited with inventing and building the world's first successful airplane and making the first controlled, powered and sustained heavier-than-air human flight - https://en.wikipedia.org/wiki/Wright_brothers
  "wright",
  // Chien-Shiung Wu - Chinese-American experimental physicist who made significant contributions to nuclear physics. https://en.wikipedia.org/wiki/Chien-Shiung_Wu
  "wu",
  // Rosalyn Sussman Yalow - Rosalyn Sussman Yalow was an American medical physicist, and a co-winner of the 1977 Nobel Prize in Physiology or Medicine for development of the radioimmunoassay technique. https://en.wikipedia.org/wiki/Rosalyn_Sussman_Yalow
  "yalow",
  // Ada Yonath - an Israeli crystallographer, the first woman from the Middle East to win a Nobel prize in the sciences. https://en.wikipedia.org/wiki/Ada_Yonath
  "yonath",
  // Nikolay Yegorovich Zhukovsky (Russian: Никола́й Его́рович Жуко́вский, January 17 1847 – March 17, 1921) was a Russian scientist, mathematician and engineer, and a founding father of modern aero- and hydrodynamics. Whereas contemporary scientists scoffed at the idea of human flight, Zhukovsky was the first to undertake the study of airflow. He is often called the Father of Russian Aviation. https://en.wikipedia.org/wiki/Nikolay_Yegorovich_Zhukovsky
  "zhukovsky"
];
const randomName = (prefix = "", separator = "-") => {
  const name = `${ADJECTIVES[Math.floor(Math.random() * ADJECTIVES.length)] ?? ""}${separator}${NAMES[Math.floor(Math.random() * NAMES.length)] ?? ""}`;
  if (name === `boring${separator}wozniak`) {
    return randomName(prefix, separator);
  }
  return prefix.length > 0 ? `${prefix}${separator}${name}` : name;
};



/***/ }),

/***/ 3820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* reexport */ index_gen_namespaceObject)
});

// UNUSED EXPORTS: Blockv1alpha1

// NAMESPACE OBJECT: ./node_modules/.pnpm/@scaleway+sdk-block@1.3.0_@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-block/dist/v1/index.gen.js
var index_gen_namespaceObject = {};
__webpack_require__.r(index_gen_namespaceObject);
__webpack_require__.d(index_gen_namespaceObject, {
  nC: () => (API)
});

// EXTERNAL MODULE: ./node_modules/.pnpm/@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-client/dist/index.js + 46 modules
var dist = __webpack_require__(80087);
;// CONCATENATED MODULE: ./node_modules/.pnpm/@scaleway+sdk-block@1.3.0_@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-block/dist/v1/content.gen.js
const REFERENCE_TRANSIENT_STATUSES = (/* unused pure expression or super */ null && ([
  "attaching",
  "detaching",
  "creating"
]));
const SNAPSHOT_TRANSIENT_STATUSES = [
  "creating",
  "deleting",
  "exporting"
];
const VOLUME_TRANSIENT_STATUSES = [
  "creating",
  "deleting",
  "resizing",
  "snapshotting",
  "updating"
];


// EXTERNAL MODULE: ./node_modules/.pnpm/@scaleway+random-name@5.1.2/node_modules/@scaleway/random-name/dist/index.js
var random_name_dist = __webpack_require__(32933);
;// CONCATENATED MODULE: ./node_modules/.pnpm/@scaleway+sdk-block@1.3.0_@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-block/dist/v1/marshalling.gen.js


const unmarshalReference = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'Reference' failed as data isn't a dictionary.`
    );
  }
  return {
    createdAt: (0,dist/* unmarshalDate */.gR)(data.created_at),
    id: data.id,
    productResourceId: data.product_resource_id,
    productResourceType: data.product_resource_type,
    status: data.status,
    type: data.type
  };
};
const unmarshalSnapshotParentVolume = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'SnapshotParentVolume' failed as data isn't a dictionary.`
    );
  }
  return {
    id: data.id,
    name: data.name,
    status: data.status,
    type: data.type
  };
};
const unmarshalSnapshot = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'Snapshot' failed as data isn't a dictionary.`
    );
  }
  return {
    class: data.class,
    createdAt: (0,dist/* unmarshalDate */.gR)(data.created_at),
    id: data.id,
    name: data.name,
    parentVolume: data.parent_volume ? unmarshalSnapshotParentVolume(data.parent_volume) : void 0,
    projectId: data.project_id,
    references: (0,dist/* unmarshalArrayOfObject */.jG)(data.references, unmarshalReference),
    size: data.size,
    status: data.status,
    tags: data.tags,
    updatedAt: (0,dist/* unmarshalDate */.gR)(data.updated_at),
    zone: data.zone
  };
};
const unmarshalVolumeSpecifications = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'VolumeSpecifications' failed as data isn't a dictionary.`
    );
  }
  return {
    class: data.class,
    perfIops: data.perf_iops
  };
};
const unmarshalVolume = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'Volume' failed as data isn't a dictionary.`
    );
  }
  return {
    createdAt: (0,dist/* unmarshalDate */.gR)(data.created_at),
    id: data.id,
    lastDetachedAt: (0,dist/* unmarshalDate */.gR)(data.last_detached_at),
    name: data.name,
    parentSnapshotId: data.parent_snapshot_id,
    projectId: data.project_id,
    references: (0,dist/* unmarshalArrayOfObject */.jG)(data.references, unmarshalReference),
    size: data.size,
    specs: data.specs ? unmarshalVolumeSpecifications(data.specs) : void 0,
    status: data.status,
    tags: data.tags,
    type: data.type,
    updatedAt: (0,dist/* unmarshalDate */.gR)(data.updated_at),
    zone: data.zone
  };
};
const unmarshalListSnapshotsResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'ListSnapshotsResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    snapshots: (0,dist/* unmarshalArrayOfObject */.jG)(data.snapshots, unmarshalSnapshot),
    totalCount: data.total_count
  };
};
const unmarshalVolumeType = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'VolumeType' failed as data isn't a dictionary.`
    );
  }
  return {
    pricing: data.pricing ? (0,dist/* unmarshalMoney */.Md)(data.pricing) : void 0,
    snapshotPricing: data.snapshot_pricing ? (0,dist/* unmarshalMoney */.Md)(data.snapshot_pricing) : void 0,
    specs: data.specs ? unmarshalVolumeSpecifications(data.specs) : void 0,
    type: data.type
  };
};
const unmarshalListVolumeTypesResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'ListVolumeTypesResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    totalCount: data.total_count,
    volumeTypes: (0,dist/* unmarshalArrayOfObject */.jG)(data.volume_types, unmarshalVolumeType)
  };
};
const unmarshalListVolumesResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'ListVolumesResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    totalCount: data.total_count,
    volumes: (0,dist/* unmarshalArrayOfObject */.jG)(data.volumes, unmarshalVolume)
  };
};
const marshalCreateSnapshotRequest = (request, defaults) => ({
  name: request.name || (0,random_name_dist/* default */.A)("snp"),
  project_id: request.projectId ?? defaults.defaultProjectId,
  tags: request.tags,
  volume_id: request.volumeId
});
const marshalCreateVolumeRequestFromEmpty = (request, defaults) => ({
  size: request.size
});
const marshalCreateVolumeRequestFromSnapshot = (request, defaults) => ({
  size: request.size,
  snapshot_id: request.snapshotId
});
const marshalCreateVolumeRequest = (request, defaults) => ({
  name: request.name || (0,random_name_dist/* default */.A)("vol"),
  project_id: request.projectId ?? defaults.defaultProjectId,
  tags: request.tags,
  ...(0,dist/* resolveOneOf */.Ix)([
    {
      param: "from_empty",
      value: request.fromEmpty !== void 0 ? marshalCreateVolumeRequestFromEmpty(request.fromEmpty) : void 0
    },
    {
      param: "from_snapshot",
      value: request.fromSnapshot !== void 0 ? marshalCreateVolumeRequestFromSnapshot(
        request.fromSnapshot
      ) : void 0
    }
  ]),
  ...(0,dist/* resolveOneOf */.Ix)([{ param: "perf_iops", value: request.perfIops }])
});
const marshalExportSnapshotToObjectStorageRequest = (request, defaults) => ({
  bucket: request.bucket,
  key: request.key
});
const marshalImportSnapshotFromObjectStorageRequest = (request, defaults) => ({
  bucket: request.bucket,
  key: request.key,
  name: request.name,
  project_id: request.projectId ?? defaults.defaultProjectId,
  size: request.size,
  tags: request.tags
});
const marshalUpdateSnapshotRequest = (request, defaults) => ({
  name: request.name,
  tags: request.tags
});
const marshalUpdateVolumeRequest = (request, defaults) => ({
  name: request.name,
  perf_iops: request.perfIops,
  size: request.size,
  tags: request.tags
});


;// CONCATENATED MODULE: ./node_modules/.pnpm/@scaleway+sdk-block@1.3.0_@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-block/dist/v1/api.gen.js



const jsonContentHeaders = {
  "Content-Type": "application/json; charset=utf-8"
};
class API extends dist/* API */.nC {
  /**
   * Locality of this API.
   * type ∈ {'zone','region','global','unspecified'}
   */
  static LOCALITY = (0,dist/* toApiLocality */.Pt)({
    zones: [
      "fr-par-1",
      "fr-par-2",
      "fr-par-3",
      "nl-ams-1",
      "nl-ams-2",
      "nl-ams-3",
      "pl-waw-1",
      "pl-waw-2",
      "pl-waw-3"
    ]
  });
  pageOfListVolumeTypes = (request = {}) => this.client.fetch(
    {
      method: "GET",
      path: `/block/v1/zones/${(0,dist/* validatePathParam */.pm)("zone", request.zone ?? this.client.settings.defaultZone)}/volume-types`,
      urlParams: (0,dist/* urlParams */._S)(
        ["page", request.page],
        [
          "page_size",
          request.pageSize ?? this.client.settings.defaultPageSize
        ]
      )
    },
    unmarshalListVolumeTypesResponse
  );
  /**
   * List volume types. List all available volume types in a specified zone. The volume types listed are ordered by name in ascending order.
   *
   * @param request - The request {@link ListVolumeTypesRequest}
   * @returns A Promise of ListVolumeTypesResponse
   */
  listVolumeTypes = (request = {}) => (0,dist/* enrichForPagination */.vU)("volumeTypes", this.pageOfListVolumeTypes, request);
  pageOfListVolumes = (request) => this.client.fetch(
    {
      method: "GET",
      path: `/block/v1/zones/${(0,dist/* validatePathParam */.pm)("zone", request.zone ?? this.client.settings.defaultZone)}/volumes`,
      urlParams: (0,dist/* urlParams */._S)(
        ["include_deleted", request.includeDeleted],
        ["name", request.name],
        ["order_by", request.orderBy],
        ["organization_id", request.organizationId],
        ["page", request.page],
        [
          "page_size",
          request.pageSize ?? this.client.settings.defaultPageSize
        ],
        ["product_resource_id", request.productResourceId],
        ["project_id", request.projectId],
        ["tags", request.tags]
      )
    },
    unmarshalListVolumesResponse
  );
  /**
   * List volumes. List all existing volumes in a specified zone. By default, the volumes listed are ordered by creation date in ascending order. This can be modified via the `order_by` field.
   *
   * @param request - The request {@link ListVolumesRequest}
   * @returns A Promise of ListVolumesResponse
   */
  listVolumes = (request) => (0,dist/* enrichForPagination */.vU)("volumes", this.pageOfListVolumes, request);
  /**
     * Create a volume. To create a new volume from scratch, you must specify `from_empty` and the `size`.
  To create a volume from an existing snapshot, specify `from_snapshot` and the `snapshot_id` in the request payload instead, size is optional and can be specified if you need to extend the original size. The volume will take on the same volume class and underlying IOPS limitations as the original snapshot.
     *
     * @param request - The request {@link CreateVolumeRequest}
     * @returns A Promise of Volume
     */
  createVolume = (request = {}) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalCreateVolumeRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "POST",
      path: `/block/v1/zones/${(0,dist/* validatePathParam */.pm)("zone", request.zone ?? this.client.settings.defaultZone)}/volumes`
    },
    unmarshalVolume
  );
  /**
   * Get a volume. Retrieve technical information about a specific volume. Details such as size, type, and status are returned in the response.
   *
   * @param request - The request {@link GetVolumeRequest}
   * @returns A Promise of Volume
   */
  getVolume = (request) => this.client.fetch(
    {
      method: "GET",
      path: `/block/v1/zones/${(0,dist/* validatePathParam */.pm)("zone", request.zone ?? this.client.settings.defaultZone)}/volumes/${(0,dist/* validatePathParam */.pm)("volumeId", request.volumeId)}`
    },
    unmarshalVolume
  );
  /**
   * Waits for {@link Volume} to be in a final state.
   *
   * @param request - The request {@link GetVolumeRequest}
   * @param options - The waiting options
   * @returns A Promise of Volume
   */
  waitForVolume = (request, options) => (0,dist/* waitForResource */.NN)(
    options?.stop ?? ((res) => Promise.resolve(
      !VOLUME_TRANSIENT_STATUSES.includes(res.status)
    )),
    this.getVolume,
    request,
    options
  );
  /**
   * Delete a detached volume. You must specify the `volume_id` of the volume you want to delete. The volume must not be in the `in_use` status.
   *
   * @param request - The request {@link DeleteVolumeRequest}
   */
  deleteVolume = (request) => this.client.fetch({
    method: "DELETE",
    path: `/block/v1/zones/${(0,dist/* validatePathParam */.pm)("zone", request.zone ?? this.client.settings.defaultZone)}/volumes/${(0,dist/* validatePathParam */.pm)("volumeId", request.volumeId)}`
  });
  /**
     * Update a volume. Update the technical details of a volume, such as its name, tags, or its new size and `volume_type` (within the same Block Storage class).
  You can only resize a volume to a larger size. It is currently not possible to change your Block Storage Class.
     *
     * @param request - The request {@link UpdateVolumeRequest}
     * @returns A Promise of Volume
     */
  updateVolume = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalUpdateVolumeRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "PATCH",
      path: `/block/v1/zones/${(0,dist/* validatePathParam */.pm)("zone", request.zone ?? this.client.settings.defaultZone)}/volumes/${(0,dist/* validatePathParam */.pm)("volumeId", request.volumeId)}`
    },
    unmarshalVolume
  );
  pageOfListSnapshots = (request) => this.client.fetch(
    {
      method: "GET",
      path: `/block/v1/zones/${(0,dist/* validatePathParam */.pm)("zone", request.zone ?? this.client.settings.defaultZone)}/snapshots`,
      urlParams: (0,dist/* urlParams */._S)(
        ["include_deleted", request.includeDeleted],
        ["name", request.name],
        ["order_by", request.orderBy],
        ["organization_id", request.organizationId],
        ["page", request.page],
        [
          "page_size",
          request.pageSize ?? this.client.settings.defaultPageSize
        ],
        ["project_id", request.projectId],
        ["tags", request.tags],
        ["volume_id", request.volumeId]
      )
    },
    unmarshalListSnapshotsResponse
  );
  /**
   * List all snapshots. List all available snapshots in a specified zone. By default, the snapshots listed are ordered by creation date in ascending order. This can be modified via the `order_by` field.
   *
   * @param request - The request {@link ListSnapshotsRequest}
   * @returns A Promise of ListSnapshotsResponse
   */
  listSnapshots = (request) => (0,dist/* enrichForPagination */.vU)("snapshots", this.pageOfListSnapshots, request);
  /**
   * Get a snapshot. Retrieve technical information about a specific snapshot. Details such as size, volume type, and status are returned in the response.
   *
   * @param request - The request {@link GetSnapshotRequest}
   * @returns A Promise of Snapshot
   */
  getSnapshot = (request) => this.client.fetch(
    {
      method: "GET",
      path: `/block/v1/zones/${(0,dist/* validatePathParam */.pm)("zone", request.zone ?? this.client.settings.defaultZone)}/snapshots/${(0,dist/* validatePathParam */.pm)("snapshotId", request.snapshotId)}`
    },
    unmarshalSnapshot
  );
  /**
   * Waits for {@link Snapshot} to be in a final state.
   *
   * @param request - The request {@link GetSnapshotRequest}
   * @param options - The waiting options
   * @returns A Promise of Snapshot
   */
  waitForSnapshot = (request, options) => (0,dist/* waitForResource */.NN)(
    options?.stop ?? ((res) => Promise.resolve(
      !SNAPSHOT_TRANSIENT_STATUSES.includes(res.status)
    )),
    this.getSnapshot,
    request,
    options
  );
  /**
     * Create a snapshot of a volume. To create a snapshot, the volume must be in the `in_use` or the `available` status.
  If your volume is in a transient state, you need to wait until the end of the current operation.
     *
     * @param request - The request {@link CreateSnapshotRequest}
     * @returns A Promise of Snapshot
     */
  createSnapshot = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalCreateSnapshotRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "POST",
      path: `/block/v1/zones/${(0,dist/* validatePathParam */.pm)("zone", request.zone ?? this.client.settings.defaultZone)}/snapshots`
    },
    unmarshalSnapshot
  );
  /**
     * Import a snapshot from a Scaleway Object Storage bucket. The bucket must contain a QCOW2 image.
  The bucket can be imported into any Availability Zone as long as it is in the same region as the bucket.
     *
     * @param request - The request {@link ImportSnapshotFromObjectStorageRequest}
     * @returns A Promise of Snapshot
     */
  importSnapshotFromObjectStorage = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalImportSnapshotFromObjectStorageRequest(
          request,
          this.client.settings
        )
      ),
      headers: jsonContentHeaders,
      method: "POST",
      path: `/block/v1/zones/${(0,dist/* validatePathParam */.pm)("zone", request.zone ?? this.client.settings.defaultZone)}/snapshots/import-from-object-storage`
    },
    unmarshalSnapshot
  );
  /**
     * Export a snapshot to a Scaleway Object Storage bucket. The snapshot is exported in QCOW2 format.
  The snapshot must not be in transient state.
     *
     * @param request - The request {@link ExportSnapshotToObjectStorageRequest}
     * @returns A Promise of Snapshot
     */
  exportSnapshotToObjectStorage = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalExportSnapshotToObjectStorageRequest(
          request,
          this.client.settings
        )
      ),
      headers: jsonContentHeaders,
      method: "POST",
      path: `/block/v1/zones/${(0,dist/* validatePathParam */.pm)("zone", request.zone ?? this.client.settings.defaultZone)}/snapshots/${(0,dist/* validatePathParam */.pm)("snapshotId", request.snapshotId)}/export-to-object-storage`
    },
    unmarshalSnapshot
  );
  /**
   * Delete a snapshot. You must specify the `snapshot_id` of the snapshot you want to delete. The snapshot must not be in use.
   *
   * @param request - The request {@link DeleteSnapshotRequest}
   */
  deleteSnapshot = (request) => this.client.fetch({
    method: "DELETE",
    path: `/block/v1/zones/${(0,dist/* validatePathParam */.pm)("zone", request.zone ?? this.client.settings.defaultZone)}/snapshots/${(0,dist/* validatePathParam */.pm)("snapshotId", request.snapshotId)}`
  });
  /**
   * Update a snapshot. Update the name or tags of the snapshot.
   *
   * @param request - The request {@link UpdateSnapshotRequest}
   * @returns A Promise of Snapshot
   */
  updateSnapshot = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalUpdateSnapshotRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "PATCH",
      path: `/block/v1/zones/${(0,dist/* validatePathParam */.pm)("zone", request.zone ?? this.client.settings.defaultZone)}/snapshots/${(0,dist/* validatePathParam */.pm)("snapshotId", request.snapshotId)}`
    },
    unmarshalSnapshot
  );
}


;// CONCATENATED MODULE: ./node_modules/.pnpm/@scaleway+sdk-block@1.3.0_@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-block/dist/v1/validation-rules.gen.js
const CreateSnapshotRequest = {
  name: {
    minLength: 1
  }
};
const CreateVolumeRequest = {
  name: {
    minLength: 1
  }
};
const ImportSnapshotFromObjectStorageRequest = {
  name: {
    minLength: 1
  }
};
const ListSnapshotsRequest = {
  page: {
    greaterThan: 0
  },
  pageSize: {
    greaterThan: 0,
    lessThanOrEqual: 100
  }
};
const ListVolumeTypesRequest = {
  page: {
    greaterThan: 0
  },
  pageSize: {
    greaterThan: 0,
    lessThanOrEqual: 100
  }
};
const ListVolumesRequest = {
  page: {
    greaterThan: 0
  },
  pageSize: {
    greaterThan: 0,
    lessThanOrEqual: 100
  }
};
const Reference = {
  productResourceType: {
    minLength: 1
  }
};


;// CONCATENATED MODULE: ./node_modules/.pnpm/@scaleway+sdk-block@1.3.0_@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-block/dist/v1/index.gen.js






;// CONCATENATED MODULE: ./node_modules/.pnpm/@scaleway+sdk-block@1.3.0_@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-block/dist/v1alpha1/content.gen.js
const content_gen_REFERENCE_TRANSIENT_STATUSES = (/* unused pure expression or super */ null && ([
  "attaching",
  "detaching",
  "creating"
]));
const content_gen_SNAPSHOT_TRANSIENT_STATUSES = [
  "creating",
  "deleting",
  "exporting"
];
const content_gen_VOLUME_TRANSIENT_STATUSES = [
  "creating",
  "deleting",
  "resizing",
  "snapshotting",
  "updating"
];


;// CONCATENATED MODULE: ./node_modules/.pnpm/@scaleway+sdk-block@1.3.0_@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-block/dist/v1alpha1/marshalling.gen.js


const marshalling_gen_unmarshalReference = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'Reference' failed as data isn't a dictionary.`
    );
  }
  return {
    createdAt: (0,dist/* unmarshalDate */.gR)(data.created_at),
    id: data.id,
    productResourceId: data.product_resource_id,
    productResourceType: data.product_resource_type,
    status: data.status,
    type: data.type
  };
};
const marshalling_gen_unmarshalSnapshotParentVolume = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'SnapshotParentVolume' failed as data isn't a dictionary.`
    );
  }
  return {
    id: data.id,
    name: data.name,
    status: data.status,
    type: data.type
  };
};
const marshalling_gen_unmarshalSnapshot = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'Snapshot' failed as data isn't a dictionary.`
    );
  }
  return {
    class: data.class,
    createdAt: (0,dist/* unmarshalDate */.gR)(data.created_at),
    id: data.id,
    name: data.name,
    parentVolume: data.parent_volume ? marshalling_gen_unmarshalSnapshotParentVolume(data.parent_volume) : void 0,
    projectId: data.project_id,
    references: (0,dist/* unmarshalArrayOfObject */.jG)(data.references, marshalling_gen_unmarshalReference),
    size: data.size,
    status: data.status,
    tags: data.tags,
    updatedAt: (0,dist/* unmarshalDate */.gR)(data.updated_at),
    zone: data.zone
  };
};
const marshalling_gen_unmarshalVolumeSpecifications = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'VolumeSpecifications' failed as data isn't a dictionary.`
    );
  }
  return {
    class: data.class,
    perfIops: data.perf_iops
  };
};
const marshalling_gen_unmarshalVolume = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'Volume' failed as data isn't a dictionary.`
    );
  }
  return {
    createdAt: (0,dist/* unmarshalDate */.gR)(data.created_at),
    id: data.id,
    lastDetachedAt: (0,dist/* unmarshalDate */.gR)(data.last_detached_at),
    name: data.name,
    parentSnapshotId: data.parent_snapshot_id,
    projectId: data.project_id,
    references: (0,dist/* unmarshalArrayOfObject */.jG)(data.references, marshalling_gen_unmarshalReference),
    size: data.size,
    specs: data.specs ? marshalling_gen_unmarshalVolumeSpecifications(data.specs) : void 0,
    status: data.status,
    tags: data.tags,
    type: data.type,
    updatedAt: (0,dist/* unmarshalDate */.gR)(data.updated_at),
    zone: data.zone
  };
};
const marshalling_gen_unmarshalListSnapshotsResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'ListSnapshotsResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    snapshots: (0,dist/* unmarshalArrayOfObject */.jG)(data.snapshots, marshalling_gen_unmarshalSnapshot),
    totalCount: data.total_count
  };
};
const marshalling_gen_unmarshalVolumeType = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'VolumeType' failed as data isn't a dictionary.`
    );
  }
  return {
    pricing: data.pricing ? (0,dist/* unmarshalMoney */.Md)(data.pricing) : void 0,
    snapshotPricing: data.snapshot_pricing ? (0,dist/* unmarshalMoney */.Md)(data.snapshot_pricing) : void 0,
    specs: data.specs ? marshalling_gen_unmarshalVolumeSpecifications(data.specs) : void 0,
    type: data.type
  };
};
const marshalling_gen_unmarshalListVolumeTypesResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'ListVolumeTypesResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    totalCount: data.total_count,
    volumeTypes: (0,dist/* unmarshalArrayOfObject */.jG)(data.volume_types, marshalling_gen_unmarshalVolumeType)
  };
};
const marshalling_gen_unmarshalListVolumesResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'ListVolumesResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    totalCount: data.total_count,
    volumes: (0,dist/* unmarshalArrayOfObject */.jG)(data.volumes, marshalling_gen_unmarshalVolume)
  };
};
const marshalling_gen_marshalCreateSnapshotRequest = (request, defaults) => ({
  name: request.name || (0,random_name_dist/* default */.A)("snp"),
  project_id: request.projectId ?? defaults.defaultProjectId,
  tags: request.tags,
  volume_id: request.volumeId
});
const marshalling_gen_marshalCreateVolumeRequestFromEmpty = (request, defaults) => ({
  size: request.size
});
const marshalling_gen_marshalCreateVolumeRequestFromSnapshot = (request, defaults) => ({
  size: request.size,
  snapshot_id: request.snapshotId
});
const marshalling_gen_marshalCreateVolumeRequest = (request, defaults) => ({
  name: request.name || (0,random_name_dist/* default */.A)("vol"),
  project_id: request.projectId ?? defaults.defaultProjectId,
  tags: request.tags,
  ...(0,dist/* resolveOneOf */.Ix)([
    {
      param: "from_empty",
      value: request.fromEmpty !== void 0 ? marshalling_gen_marshalCreateVolumeRequestFromEmpty(request.fromEmpty) : void 0
    },
    {
      param: "from_snapshot",
      value: request.fromSnapshot !== void 0 ? marshalling_gen_marshalCreateVolumeRequestFromSnapshot(
        request.fromSnapshot
      ) : void 0
    }
  ]),
  ...(0,dist/* resolveOneOf */.Ix)([{ param: "perf_iops", value: request.perfIops }])
});
const marshalling_gen_marshalExportSnapshotToObjectStorageRequest = (request, defaults) => ({
  bucket: request.bucket,
  key: request.key
});
const marshalling_gen_marshalImportSnapshotFromObjectStorageRequest = (request, defaults) => ({
  bucket: request.bucket,
  key: request.key,
  name: request.name,
  project_id: request.projectId ?? defaults.defaultProjectId,
  size: request.size,
  tags: request.tags
});
const marshalImportSnapshotFromS3Request = (request, defaults) => ({
  bucket: request.bucket,
  key: request.key,
  name: request.name,
  project_id: request.projectId ?? defaults.defaultProjectId,
  size: request.size,
  tags: request.tags
});
const marshalling_gen_marshalUpdateSnapshotRequest = (request, defaults) => ({
  name: request.name,
  tags: request.tags
});
const marshalling_gen_marshalUpdateVolumeRequest = (request, defaults) => ({
  name: request.name,
  perf_iops: request.perfIops,
  size: request.size,
  tags: request.tags
});


;// CONCATENATED MODULE: ./node_modules/.pnpm/@scaleway+sdk-block@1.3.0_@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-block/dist/v1alpha1/api.gen.js



const api_gen_jsonContentHeaders = {
  "Content-Type": "application/json; charset=utf-8"
};
class api_gen_API extends dist/* API */.nC {
  /**
   * Locality of this API.
   * type ∈ {'zone','region','global','unspecified'}
   */
  static LOCALITY = (0,dist/* toApiLocality */.Pt)({
    zones: [
      "fr-par-1",
      "fr-par-2",
      "fr-par-3",
      "nl-ams-1",
      "nl-ams-2",
      "nl-ams-3",
      "pl-waw-1",
      "pl-waw-2",
      "pl-waw-3"
    ]
  });
  pageOfListVolumeTypes = (request = {}) => this.client.fetch(
    {
      method: "GET",
      path: `/block/v1alpha1/zones/${(0,dist/* validatePathParam */.pm)("zone", request.zone ?? this.client.settings.defaultZone)}/volume-types`,
      urlParams: (0,dist/* urlParams */._S)(
        ["page", request.page],
        [
          "page_size",
          request.pageSize ?? this.client.settings.defaultPageSize
        ]
      )
    },
    marshalling_gen_unmarshalListVolumeTypesResponse
  );
  /**
   * List volume types. List all available volume types in a specified zone. The volume types listed are ordered by name in ascending order.
   *
   * @param request - The request {@link ListVolumeTypesRequest}
   * @returns A Promise of ListVolumeTypesResponse
   */
  listVolumeTypes = (request = {}) => (0,dist/* enrichForPagination */.vU)("volumeTypes", this.pageOfListVolumeTypes, request);
  pageOfListVolumes = (request = {}) => this.client.fetch(
    {
      method: "GET",
      path: `/block/v1alpha1/zones/${(0,dist/* validatePathParam */.pm)("zone", request.zone ?? this.client.settings.defaultZone)}/volumes`,
      urlParams: (0,dist/* urlParams */._S)(
        ["name", request.name],
        ["order_by", request.orderBy],
        ["organization_id", request.organizationId],
        ["page", request.page],
        [
          "page_size",
          request.pageSize ?? this.client.settings.defaultPageSize
        ],
        ["product_resource_id", request.productResourceId],
        ["project_id", request.projectId],
        ["tags", request.tags]
      )
    },
    marshalling_gen_unmarshalListVolumesResponse
  );
  /**
   * List volumes. List all existing volumes in a specified zone. By default, the volumes listed are ordered by creation date in ascending order. This can be modified via the `order_by` field.
   *
   * @param request - The request {@link ListVolumesRequest}
   * @returns A Promise of ListVolumesResponse
   */
  listVolumes = (request = {}) => (0,dist/* enrichForPagination */.vU)("volumes", this.pageOfListVolumes, request);
  /**
     * Create a volume. To create a new volume from scratch, you must specify `from_empty` and the `size`.
  To create a volume from an existing snapshot, specify `from_snapshot` and the `snapshot_id` in the request payload instead, size is optional and can be specified if you need to extend the original size. The volume will take on the same volume class and underlying IOPS limitations as the original snapshot.
     *
     * @param request - The request {@link CreateVolumeRequest}
     * @returns A Promise of Volume
     */
  createVolume = (request = {}) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalling_gen_marshalCreateVolumeRequest(request, this.client.settings)
      ),
      headers: api_gen_jsonContentHeaders,
      method: "POST",
      path: `/block/v1alpha1/zones/${(0,dist/* validatePathParam */.pm)("zone", request.zone ?? this.client.settings.defaultZone)}/volumes`
    },
    marshalling_gen_unmarshalVolume
  );
  /**
   * Get a volume. Retrieve technical information about a specific volume. Details such as size, type, and status are returned in the response.
   *
   * @param request - The request {@link GetVolumeRequest}
   * @returns A Promise of Volume
   */
  getVolume = (request) => this.client.fetch(
    {
      method: "GET",
      path: `/block/v1alpha1/zones/${(0,dist/* validatePathParam */.pm)("zone", request.zone ?? this.client.settings.defaultZone)}/volumes/${(0,dist/* validatePathParam */.pm)("volumeId", request.volumeId)}`
    },
    marshalling_gen_unmarshalVolume
  );
  /**
   * Waits for {@link Volume} to be in a final state.
   *
   * @param request - The request {@link GetVolumeRequest}
   * @param options - The waiting options
   * @returns A Promise of Volume
   */
  waitForVolume = (request, options) => (0,dist/* waitForResource */.NN)(
    options?.stop ?? ((res) => Promise.resolve(
      !content_gen_VOLUME_TRANSIENT_STATUSES.includes(res.status)
    )),
    this.getVolume,
    request,
    options
  );
  /**
   * Delete a detached volume. You must specify the `volume_id` of the volume you want to delete. The volume must not be in the `in_use` status.
   *
   * @param request - The request {@link DeleteVolumeRequest}
   */
  deleteVolume = (request) => this.client.fetch({
    method: "DELETE",
    path: `/block/v1alpha1/zones/${(0,dist/* validatePathParam */.pm)("zone", request.zone ?? this.client.settings.defaultZone)}/volumes/${(0,dist/* validatePathParam */.pm)("volumeId", request.volumeId)}`
  });
  /**
     * Update a volume. Update the technical details of a volume, such as its name, tags, or its new size and `volume_type` (within the same Block Storage class).
  You can only resize a volume to a larger size. It is currently not possible to change your Block Storage Class.
     *
     * @param request - The request {@link UpdateVolumeRequest}
     * @returns A Promise of Volume
     */
  updateVolume = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalling_gen_marshalUpdateVolumeRequest(request, this.client.settings)
      ),
      headers: api_gen_jsonContentHeaders,
      method: "PATCH",
      path: `/block/v1alpha1/zones/${(0,dist/* validatePathParam */.pm)("zone", request.zone ?? this.client.settings.defaultZone)}/volumes/${(0,dist/* validatePathParam */.pm)("volumeId", request.volumeId)}`
    },
    marshalling_gen_unmarshalVolume
  );
  pageOfListSnapshots = (request = {}) => this.client.fetch(
    {
      method: "GET",
      path: `/block/v1alpha1/zones/${(0,dist/* validatePathParam */.pm)("zone", request.zone ?? this.client.settings.defaultZone)}/snapshots`,
      urlParams: (0,dist/* urlParams */._S)(
        ["name", request.name],
        ["order_by", request.orderBy],
        ["organization_id", request.organizationId],
        ["page", request.page],
        [
          "page_size",
          request.pageSize ?? this.client.settings.defaultPageSize
        ],
        ["project_id", request.projectId],
        ["tags", request.tags],
        ["volume_id", request.volumeId]
      )
    },
    marshalling_gen_unmarshalListSnapshotsResponse
  );
  /**
   * List all snapshots. List all available snapshots in a specified zone. By default, the snapshots listed are ordered by creation date in ascending order. This can be modified via the `order_by` field.
   *
   * @param request - The request {@link ListSnapshotsRequest}
   * @returns A Promise of ListSnapshotsResponse
   */
  listSnapshots = (request = {}) => (0,dist/* enrichForPagination */.vU)("snapshots", this.pageOfListSnapshots, request);
  /**
   * Get a snapshot. Retrieve technical information about a specific snapshot. Details such as size, volume type, and status are returned in the response.
   *
   * @param request - The request {@link GetSnapshotRequest}
   * @returns A Promise of Snapshot
   */
  getSnapshot = (request) => this.client.fetch(
    {
      method: "GET",
      path: `/block/v1alpha1/zones/${(0,dist/* validatePathParam */.pm)("zone", request.zone ?? this.client.settings.defaultZone)}/snapshots/${(0,dist/* validatePathParam */.pm)("snapshotId", request.snapshotId)}`
    },
    marshalling_gen_unmarshalSnapshot
  );
  /**
   * Waits for {@link Snapshot} to be in a final state.
   *
   * @param request - The request {@link GetSnapshotRequest}
   * @param options - The waiting options
   * @returns A Promise of Snapshot
   */
  waitForSnapshot = (request, options) => (0,dist/* waitForResource */.NN)(
    options?.stop ?? ((res) => Promise.resolve(
      !content_gen_SNAPSHOT_TRANSIENT_STATUSES.includes(res.status)
    )),
    this.getSnapshot,
    request,
    options
  );
  /**
     * Create a snapshot of a volume. To create a snapshot, the volume must be in the `in_use` or the `available` status.
  If your volume is in a transient state, you need to wait until the end of the current operation.
     *
     * @param request - The request {@link CreateSnapshotRequest}
     * @returns A Promise of Snapshot
     */
  createSnapshot = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalling_gen_marshalCreateSnapshotRequest(request, this.client.settings)
      ),
      headers: api_gen_jsonContentHeaders,
      method: "POST",
      path: `/block/v1alpha1/zones/${(0,dist/* validatePathParam */.pm)("zone", request.zone ?? this.client.settings.defaultZone)}/snapshots`
    },
    marshalling_gen_unmarshalSnapshot
  );
  /**
     * (Deprecated in favor of `ImportSnapshotFromObjectStorage`). Import a snapshot from a Scaleway Object Storage bucket
  The bucket must contain a QCOW2 image.
  The bucket can be imported into any Availability Zone as long as it is in the same region as the bucket.
     *
     * @deprecated
     * @param request - The request {@link ImportSnapshotFromS3Request}
     * @returns A Promise of Snapshot
     */
  importSnapshotFromS3 = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalImportSnapshotFromS3Request(request, this.client.settings)
      ),
      headers: api_gen_jsonContentHeaders,
      method: "POST",
      path: `/block/v1alpha1/zones/${(0,dist/* validatePathParam */.pm)("zone", request.zone ?? this.client.settings.defaultZone)}/snapshots/import-from-s3`
    },
    marshalling_gen_unmarshalSnapshot
  );
  /**
     * Import a snapshot from a Scaleway Object Storage bucket. The bucket must contain a QCOW2 image.
  The bucket can be imported into any Availability Zone as long as it is in the same region as the bucket.
     *
     * @param request - The request {@link ImportSnapshotFromObjectStorageRequest}
     * @returns A Promise of Snapshot
     */
  importSnapshotFromObjectStorage = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalling_gen_marshalImportSnapshotFromObjectStorageRequest(
          request,
          this.client.settings
        )
      ),
      headers: api_gen_jsonContentHeaders,
      method: "POST",
      path: `/block/v1alpha1/zones/${(0,dist/* validatePathParam */.pm)("zone", request.zone ?? this.client.settings.defaultZone)}/snapshots/import-from-object-storage`
    },
    marshalling_gen_unmarshalSnapshot
  );
  /**
     * Export a snapshot to a Scaleway Object Storage bucket. The snapshot is exported in QCOW2 format.
  The snapshot must not be in transient state.
     *
     * @param request - The request {@link ExportSnapshotToObjectStorageRequest}
     * @returns A Promise of Snapshot
     */
  exportSnapshotToObjectStorage = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalling_gen_marshalExportSnapshotToObjectStorageRequest(
          request,
          this.client.settings
        )
      ),
      headers: api_gen_jsonContentHeaders,
      method: "POST",
      path: `/block/v1alpha1/zones/${(0,dist/* validatePathParam */.pm)("zone", request.zone ?? this.client.settings.defaultZone)}/snapshots/${(0,dist/* validatePathParam */.pm)("snapshotId", request.snapshotId)}/export-to-object-storage`
    },
    marshalling_gen_unmarshalSnapshot
  );
  /**
   * Delete a snapshot. You must specify the `snapshot_id` of the snapshot you want to delete. The snapshot must not be in use.
   *
   * @param request - The request {@link DeleteSnapshotRequest}
   */
  deleteSnapshot = (request) => this.client.fetch({
    method: "DELETE",
    path: `/block/v1alpha1/zones/${(0,dist/* validatePathParam */.pm)("zone", request.zone ?? this.client.settings.defaultZone)}/snapshots/${(0,dist/* validatePathParam */.pm)("snapshotId", request.snapshotId)}`
  });
  /**
   * Update a snapshot. Update the name or tags of the snapshot.
   *
   * @param request - The request {@link UpdateSnapshotRequest}
   * @returns A Promise of Snapshot
   */
  updateSnapshot = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalling_gen_marshalUpdateSnapshotRequest(request, this.client.settings)
      ),
      headers: api_gen_jsonContentHeaders,
      method: "PATCH",
      path: `/block/v1alpha1/zones/${(0,dist/* validatePathParam */.pm)("zone", request.zone ?? this.client.settings.defaultZone)}/snapshots/${(0,dist/* validatePathParam */.pm)("snapshotId", request.snapshotId)}`
    },
    marshalling_gen_unmarshalSnapshot
  );
}


;// CONCATENATED MODULE: ./node_modules/.pnpm/@scaleway+sdk-block@1.3.0_@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-block/dist/v1alpha1/validation-rules.gen.js
const validation_rules_gen_CreateSnapshotRequest = {
  name: {
    minLength: 1
  }
};
const validation_rules_gen_CreateVolumeRequest = {
  name: {
    minLength: 1
  }
};
const validation_rules_gen_ImportSnapshotFromObjectStorageRequest = {
  name: {
    minLength: 1
  }
};
const ImportSnapshotFromS3Request = {
  name: {
    minLength: 1
  }
};
const validation_rules_gen_ListSnapshotsRequest = {
  page: {
    greaterThan: 0
  },
  pageSize: {
    greaterThan: 0,
    lessThanOrEqual: 100
  }
};
const validation_rules_gen_ListVolumeTypesRequest = {
  page: {
    greaterThan: 0
  },
  pageSize: {
    greaterThan: 0,
    lessThanOrEqual: 100
  }
};
const validation_rules_gen_ListVolumesRequest = {
  page: {
    greaterThan: 0
  },
  pageSize: {
    greaterThan: 0,
    lessThanOrEqual: 100
  }
};
const validation_rules_gen_Reference = {
  productResourceType: {
    minLength: 1
  }
};


;// CONCATENATED MODULE: ./node_modules/.pnpm/@scaleway+sdk-block@1.3.0_@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-block/dist/v1alpha1/index.gen.js






;// CONCATENATED MODULE: ./node_modules/.pnpm/@scaleway+sdk-block@1.3.0_@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-block/dist/index.gen.js





/***/ }),

/***/ 80087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nC: () => (/* reexport */ API),
  eS: () => (/* reexport */ createAdvancedClient),
  zD: () => (/* reexport */ createExponentialBackoffStrategy),
  vU: () => (/* reexport */ enrichForPagination),
  k9: () => (/* reexport */ json_isJSONObject),
  oh: () => (/* reexport */ marshalBlobToScwFile),
  Ix: () => (/* reexport */ resolveOneOf),
  Pt: () => (/* reexport */ toApiLocality),
  bS: () => (/* reexport */ tryAtIntervals),
  jG: () => (/* reexport */ unmarshalArrayOfObject),
  gR: () => (/* reexport */ unmarshalDate),
  cH: () => (/* reexport */ unmarshalMapOfObject),
  Md: () => (/* reexport */ unmarshalMoney),
  UF: () => (/* reexport */ unmarshalTimeSeries),
  _S: () => (/* reexport */ urlParams),
  pm: () => (/* reexport */ validatePathParam),
  NN: () => (/* reexport */ waitForResource),
  US: () => (/* reexport */ withHTTPClient),
  oO: () => (/* reexport */ client_ini_factory_withProfile),
  WZ: () => (/* reexport */ withUserAgentSuffix)
});

// UNUSED EXPORTS: AUTH_HEADER_KEY, Decimal, Errors, SESSION_HEADER_KEY, addAsyncHeaderInterceptor, authenticateWithSessionToken, createClient, enableConsoleLogger, marshalDecimal, marshalMoney, marshalScwFile, marshalTimeSeries, setLogger, unmarshalAnyRes, unmarshalDecimal, unmarshalScwFile, unmarshalServiceInfo, unmarshalTimeSeriesPoint, withAdditionalInterceptors, withDefaultPageSize, withUserAgent

;// CONCATENATED MODULE: ./node_modules/.pnpm/@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-client/dist/internal/logger/level-resolver.js
var LevelResolver = /* @__PURE__ */ ((LevelResolver2) => {
  LevelResolver2[LevelResolver2["silent"] = 0] = "silent";
  LevelResolver2[LevelResolver2["error"] = 1] = "error";
  LevelResolver2[LevelResolver2["warn"] = 2] = "warn";
  LevelResolver2[LevelResolver2["info"] = 3] = "info";
  LevelResolver2[LevelResolver2["debug"] = 4] = "debug";
  return LevelResolver2;
})(LevelResolver || {});
const shouldLog = (currentLevel, level) => LevelResolver[level] <= currentLevel;


;// CONCATENATED MODULE: ./node_modules/.pnpm/@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-client/dist/internal/logger/console-logger.js

class console_logger_ConsoleLogger {
  constructor(logLevel, prefix = "", output = console) {
    this.logLevel = logLevel;
    this.prefix = prefix;
    this.output = output;
    this.level = LevelResolver[this.logLevel];
  }
  level;
  makeMethod(method) {
    return (message) => {
      if (shouldLog(this.level, method)) {
        this.output[method](this.prefix ? `${this.prefix} ${message}` : message);
      }
    };
  }
  debug = this.makeMethod("debug");
  error = this.makeMethod("error");
  info = this.makeMethod("info");
  warn = this.makeMethod("warn");
}


;// CONCATENATED MODULE: ./node_modules/.pnpm/@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-client/dist/internal/logger/index.js

let sdkLogger = new console_logger_ConsoleLogger("silent");
const setLogger = (logger) => {
  sdkLogger = logger;
};
const enableConsoleLogger = (logLevel = "warn", prefix = "scaleway-sdk-js:") => setLogger(new ConsoleLogger(logLevel, prefix));
const getLogger = () => sdkLogger;


;// CONCATENATED MODULE: ./node_modules/.pnpm/@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-client/dist/helpers/json.js
const json_isJSONObject = (obj) => {
  const objT = typeof obj;
  return obj !== void 0 && obj !== null && objT !== "string" && objT !== "number" && objT !== "boolean" && !Array.isArray(obj) && objT === "object";
};
const camelize = (str) => {
  const strLength = str.length;
  if (strLength <= 0) {
    return str;
  }
  let out = "";
  for (let capNext = false, index = 0; index < strLength; index += 1) {
    const char = str.charAt(index);
    if (char >= "a" && char <= "z") {
      if (capNext) {
        out += char.toUpperCase();
      } else {
        out += char;
      }
    } else if (char >= "A" && char <= "Z") {
      out += char;
    } else if (char >= "0" && char <= "9") {
      out += char;
    }
    capNext = char === "_" || char === " " || char === "-" || char === ".";
  }
  return out.charAt(0).toLowerCase() + out.substring(1);
};
const json_camelizeKeys = (obj, ignoreKeys = []) => {
  if (Array.isArray(obj)) {
    return obj.map((v) => json_camelizeKeys(v, ignoreKeys));
  }
  if (obj && typeof obj === "object" && !(obj instanceof Date)) {
    return Object.entries(obj).reduce(
      (acc, [key, value]) => ({
        ...acc,
        [camelize(key)]: ignoreKeys.includes(key) ? value : json_camelizeKeys(value, ignoreKeys)
      }),
      {}
    );
  }
  return obj;
};


;// CONCATENATED MODULE: ./node_modules/.pnpm/@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-client/dist/helpers/marshalling.js
function validatePathParam(name, param) {
  if (typeof param === "string" && param.length > 0) return param;
  if (typeof param === "number") return param.toString();
  throw new TypeError(`param ${name} cannot be empty in request`);
}
const resolveOneOf = (list, isRequired = false) => {
  const elt = list.find((obj) => obj.value !== void 0) ?? list.find((obj) => obj.default !== void 0);
  const value = elt?.value ?? elt?.default;
  if (elt && value !== void 0) {
    return { [elt.param]: value };
  }
  if (isRequired) {
    const keyList = list.map((obj) => obj.param).join(" or ");
    throw new TypeError(`one of ${keyList} must be indicated in the request`);
  }
  return {};
};
const urlParams = (...paramTuples) => {
  const params = new URLSearchParams();
  for (const [key, value] of paramTuples) {
    if (typeof key === "string" && value != null) {
      if (Array.isArray(value)) {
        for (const innerValue of value) {
          if (innerValue !== null) {
            params.append(
              key,
              innerValue instanceof Date ? innerValue.toISOString() : innerValue.toString()
            );
          }
        }
      } else {
        params.append(
          key,
          value instanceof Date ? value.toISOString() : value.toString()
        );
      }
    }
  }
  return params;
};
const unmarshalDate = (data) => {
  if (typeof data !== "string") {
    return void 0;
  }
  const date = new Date(data);
  if (Number.isNaN(date.getTime())) {
    return void 0;
  }
  return date;
};
const unmarshalArrayOfObject = (data, unmarshaller, emptyFallback = true) => {
  if (!Array.isArray(data)) {
    return emptyFallback ? [] : void 0;
  }
  return data.map((elt) => unmarshaller(elt));
};
const unmarshalMapOfObject = (data, unmarshaller, emptyFallback = true) => {
  if (!data || typeof data !== "object" || !(data instanceof Object) || Array.isArray(data)) {
    return emptyFallback ? {} : void 0;
  }
  return Object.entries(data).reduce(
    (acc, [key, value]) => ({
      ...acc,
      [key]: unmarshaller(value)
    }),
    {}
  );
};


;// CONCATENATED MODULE: ./node_modules/.pnpm/@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-client/dist/internal/async/sleep.js
const sleep = (ms) => new Promise((resolve) => {
  setTimeout(resolve, ms);
});


;// CONCATENATED MODULE: ./node_modules/.pnpm/@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-client/dist/internal/async/interval-retrier.js

const DEFAULT_TIMEOUT_SECONDS = 300;
const DEFAULT_MIN_DELAY_SECONDS = 1;
const DEFAULT_MAX_DELAY_SECONDS = 30;
function* createExponentialBackoffStrategy(minDelay, maxDelay) {
  if (minDelay < 1 || maxDelay < 1 || minDelay > maxDelay) {
    throw new Error(
      "Waiter: minDelay must be >= 1 and maxDelay must be >= minDelay"
    );
  }
  let attempt = 1;
  const ceiling = Math.log(maxDelay / minDelay) / Math.log(2) + 1;
  const randomInRange = (min, max) => min + Math.random() * (max - min);
  while (true) {
    if (attempt > ceiling) {
      yield maxDelay;
    } else {
      yield randomInRange(minDelay, minDelay * 2 ** (attempt - 1));
    }
    attempt += 1;
  }
}
const tryAtIntervals = async (retry, strategy, timeout = DEFAULT_TIMEOUT_SECONDS) => {
  const timeoutTimestamp = Date.now() + timeout * 1e3;
  let retryCount = 0;
  while (Date.now() <= timeoutTimestamp) {
    const delay = strategy.next(retryCount += 1).value * 1e3;
    if (timeoutTimestamp <= Date.now() + delay) break;
    await sleep(delay);
    const { value, done } = await retry();
    if (done) return value;
  }
  throw new Error(`Timeout after ${timeout}s`);
};
const waitForResource = (stop, fetcher, request, options, strategy = createExponentialBackoffStrategy(
  options?.minDelay ?? DEFAULT_MIN_DELAY_SECONDS,
  options?.maxDelay ?? DEFAULT_MAX_DELAY_SECONDS
)) => tryAtIntervals(
  async () => {
    const value = await fetcher(request);
    return {
      done: await stop(value),
      value
    };
  },
  strategy,
  options?.timeout
);


;// CONCATENATED MODULE: ./node_modules/.pnpm/@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-client/dist/scw/api.js
class API {
  constructor(client) {
    this.client = client;
  }
}


;// CONCATENATED MODULE: ./node_modules/.pnpm/@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-client/dist/internal/interceptors/helpers.js
const addHeaderInterceptor = (key, value) => ({ request }) => {
  const clone = request.clone();
  if (value !== void 0) {
    clone.headers.append(key, value);
  }
  return clone;
};
const helpers_addAsyncHeaderInterceptor = (key, getter) => async (request) => addHeaderInterceptor(key, await getter())(request);


;// CONCATENATED MODULE: ./node_modules/.pnpm/@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-client/dist/internal/validations/string-validation.js
const isAccessKeyRegex = /^SCW[A-Z0-9]{17}$/i;
const isRegionRegex = /^[a-z]{2}-[a-z]{3}$/i;
const isUUIDRegex = /^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$/i;
const isZoneRegex = /^[a-z]{2}-[a-z]{3}-[1-9]$/i;
const isUUID = (str) => isUUIDRegex.test(str);
const isAccessKey = (str) => isAccessKeyRegex.test(str);
const isSecretKey = (str) => isUUID(str);
const isOrganizationId = (str) => isUUID(str);
const isProjectId = (str) => isUUID(str);
const isRegion = (str) => isRegionRegex.test(str);
const isZone = (str) => isZoneRegex.test(str);
const isURL = (str) => {
  let url;
  try {
    url = new URL(str);
  } catch {
    return false;
  }
  return url.protocol === "http:" || url.protocol === "https:";
};


;// CONCATENATED MODULE: ./node_modules/.pnpm/@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-client/dist/scw/client-ini-profile.js

const hasAuthenticationSecrets = (obj) => typeof obj.accessKey === "string" && obj.accessKey !== "" && typeof obj.secretKey === "string" && obj.secretKey !== "";
function assertValidAuthenticationSecrets(obj) {
  if (!(obj.accessKey && obj.secretKey)) {
    throw new Error(
      `Invalid secrets, accessKey & secretKey must be defined. See https://www.scaleway.com/en/docs/identity-and-access-management/iam/how-to/create-api-keys/`
    );
  }
  if (!isAccessKey(obj.accessKey)) {
    throw new Error(
      `Invalid access key format '${obj.accessKey}', expected SCWXXXXXXXXXXXXXXXXX format. See https://www.scaleway.com/en/docs/identity-and-access-management/iam/how-to/create-api-keys/`
    );
  }
  if (!isSecretKey(obj.secretKey)) {
    throw new Error(
      `Invalid secret key format '${obj.secretKey}', expected a UUID: xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx. See https://www.scaleway.com/en/docs/identity-and-access-management/iam/how-to/create-api-keys/`
    );
  }
}


;// CONCATENATED MODULE: ./node_modules/.pnpm/@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-client/dist/package.json.js
const version = "1.3.2";
const pkg = {
  version
};


;// CONCATENATED MODULE: ./node_modules/.pnpm/@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-client/dist/scw/constants.js

const { version: constants_version } = pkg;
const userAgent = `scaleway-sdk-js/${constants_version}`;
const constants_SESSION_HEADER_KEY = "x-session-token";
const AUTH_HEADER_KEY = "x-auth-token";


;// CONCATENATED MODULE: ./node_modules/.pnpm/@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-client/dist/scw/auth.js



const authenticateWithSessionToken = (getToken) => addAsyncHeaderInterceptor(SESSION_HEADER_KEY, getToken);
const authenticateWithSecrets = (secrets) => {
  assertValidAuthenticationSecrets(secrets);
  return addHeaderInterceptor(AUTH_HEADER_KEY, secrets.secretKey);
};
const obfuscateToken = (key) => `${key.substring(0, 5)}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx`;
const obfuscateUUID = (key) => `${key.substring(0, 8)}-xxxx-xxxx-xxxx-xxxxxxxxxxxx`;
const obfuscateAuthHeadersEntry = ([
  name,
  value
]) => {
  if (name === constants_SESSION_HEADER_KEY) return [name, obfuscateToken(value)];
  if (name === AUTH_HEADER_KEY) return [name, obfuscateUUID(value)];
  return [name, value];
};


;// CONCATENATED MODULE: ./node_modules/.pnpm/@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-client/dist/vendor/base64/index.js
var lookup = [];
var code = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
for (var i = 0, len = code.length; i < len; ++i) {
  lookup[i] = code[i];
}
function tripletToBase64(num) {
  return lookup[num >> 18 & 63] + lookup[num >> 12 & 63] + lookup[num >> 6 & 63] + lookup[num & 63];
}
function encodeChunk(uint8, start, end) {
  var tmp;
  var output = [];
  for (var i = start; i < end; i += 3) {
    tmp = (uint8[i] << 16 & 16711680) + (uint8[i + 1] << 8 & 65280) + (uint8[i + 2] & 255);
    output.push(tripletToBase64(tmp));
  }
  return output.join("");
}
function fromByteArray(uint8) {
  var tmp;
  var len = uint8.length;
  var extraBytes = len % 3;
  var parts = [];
  var maxChunkLength = 16383;
  for (var i = 0, len2 = len - extraBytes; i < len2; i += maxChunkLength) {
    parts.push(
      encodeChunk(
        uint8,
        i,
        i + maxChunkLength > len2 ? len2 : i + maxChunkLength
      )
    );
  }
  if (extraBytes === 1) {
    tmp = uint8[len - 1];
    parts.push(lookup[tmp >> 2] + lookup[tmp << 4 & 63] + "==");
  } else if (extraBytes === 2) {
    tmp = (uint8[len - 2] << 8) + uint8[len - 1];
    parts.push(
      lookup[tmp >> 10] + lookup[tmp >> 4 & 63] + lookup[tmp << 2 & 63] + "="
    );
  }
  return parts.join("");
}


;// CONCATENATED MODULE: ./node_modules/.pnpm/@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-client/dist/scw/custom-marshalling.js




const unmarshalMoney = (data) => {
  if (!json_isJSONObject(data)) {
    throw new TypeError(
      `Unmarshalling the type 'Money' failed as data isn't a dictionary.`
    );
  }
  return {
    currencyCode: data.currency_code,
    nanos: data.nanos,
    units: data.units
  };
};
const unmarshalServiceInfo = (data) => {
  if (!isJSONObject(data)) {
    throw new TypeError(
      `Unmarshalling the type 'ServiceInfo' failed as data isn't a dictionary.`
    );
  }
  return {
    description: data.description,
    documentationUrl: data.documentation_url,
    name: data.name,
    version: data.version
  };
};
const unmarshalScwFile = (data) => {
  if (!isJSONObject(data)) {
    throw new TypeError(
      `Unmarshalling the type 'ScwFile' failed as data isn't a dictionary.`
    );
  }
  return {
    content: data.content,
    contentType: data.content_type,
    name: data.name
  };
};
const unmarshalTimeSeriesPoint = (data) => {
  if (!Array.isArray(data)) {
    throw new TypeError(
      `Unmarshalling the type 'TimeSeriesPoint' failed as data isn't an array.`
    );
  }
  return {
    timestamp: unmarshalDate(data[0]),
    value: data[1]
  };
};
const unmarshalTimeSeries = (data) => {
  if (!json_isJSONObject(data)) {
    throw new TypeError(
      `Unmarshalling the type 'TimeSeries' failed as data isn't a dictionary.`
    );
  }
  return {
    metadata: data.metadata,
    name: data.name,
    points: unmarshalArrayOfObject(data.points, unmarshalTimeSeriesPoint)
  };
};
const unmarshalDecimal = (data) => {
  if (!(typeof data === "object")) {
    throw new TypeError(
      `Unmarshalling the type 'Decimal' failed as data isn't an object.`
    );
  }
  if (data === null) {
    return null;
  }
  if (!("value" in data)) {
    throw new TypeError(
      `Unmarshalling the type 'Decimal' failed as data object does not have a 'value' key.`
    );
  }
  if (!(typeof data.value === "string")) {
    throw new TypeError(
      `Unmarshalling the type 'Decimal' failed as 'value' is not a string.`
    );
  }
  return new Decimal(data.value);
};
const marshalScwFile = (obj) => ({
  content: obj.content,
  content_type: obj.contentType,
  name: obj.name
});
const marshalBlobToScwFile = async (blob) => ({
  content: fromByteArray(new Uint8Array(await blob.arrayBuffer())),
  content_type: blob.type,
  name: "file"
});
const marshalMoney = (obj) => ({
  currency_code: obj.currencyCode,
  nanos: obj.nanos,
  units: obj.units
});
const marshalTimeSeriesPoint = (obj) => ({
  timestamp: obj.timestamp?.toISOString(),
  value: obj.value
});
const marshalTimeSeries = (obj) => ({
  metadata: obj.metadata,
  name: obj.name,
  points: obj.points.map((elt) => marshalTimeSeriesPoint(elt))
});
const marshalDecimal = (obj) => ({
  value: obj.toString()
});
const unmarshalDates = (obj, keys) => {
  if (Array.isArray(obj)) {
    return obj.map((v) => unmarshalDates(v, keys));
  }
  if (obj && typeof obj === "object") {
    return Object.entries(obj).reduce(
      (acc, [key, value]) => ({
        ...acc,
        [key]: typeof value === "string" && keys.includes(key) ? new Date(value) : unmarshalDates(value, keys)
      }),
      {}
    );
  }
  return obj;
};
const unmarshalAnyRes = (obj, ignoreKeys = [], dateKeys) => {
  if (!isJSONObject(obj)) {
    throw new TypeError(`Data isn't a dictionary.`);
  }
  return camelizeKeys(
    dateKeys && dateKeys.length > 0 ? unmarshalDates(obj, dateKeys) : obj,
    ignoreKeys
  );
};


;// CONCATENATED MODULE: ./node_modules/.pnpm/@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-client/dist/scw/fetch/resource-paginator.js
const extract = (key) => (result) => result[key];
function* pages(key, fetcher, request, firstPage) {
  if (!Array.isArray(firstPage[key])) {
    throw new Error(`Property ${key} is not a list in paginated result`);
  }
  const getList = extract(key);
  let page = request.page || 1;
  if (page === 1) {
    yield Promise.resolve(getList(firstPage));
    page += 1;
  }
  const { length } = firstPage[key];
  if (!length) return;
  const { totalCount } = firstPage;
  while (page <= Math.floor((totalCount + length - 1) / length)) {
    yield fetcher({ ...request, page }).then(getList);
    page += 1;
  }
}
async function* fetchPaginated(key, fetcher, request, initial = fetcher(request)) {
  yield* pages(key, fetcher, request, await initial);
}
const fetchAll = async (key, fetcher, request, initial = fetcher(request)) => (await Promise.all(Array.from(pages(key, fetcher, request, await initial)))).flat();
const enrichForPagination = (key, fetcher, request) => {
  const firstPage = fetcher(request);
  return Object.assign(firstPage, {
    all: () => fetchAll(key, fetcher, request, firstPage),
    [Symbol.asyncIterator]: () => fetchPaginated(key, fetcher, request, firstPage)
  });
};


;// CONCATENATED MODULE: ./node_modules/.pnpm/@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-client/dist/scw/client-ini-factory.js


const client_ini_factory_withProfile = (profile) => (settings) => {
  const newSettings = { ...settings };
  if (profile.apiURL) {
    newSettings.apiURL = profile.apiURL;
  }
  if (profile.defaultOrganizationId) {
    newSettings.defaultOrganizationId = profile.defaultOrganizationId;
  }
  if (profile.defaultProjectId) {
    newSettings.defaultProjectId = profile.defaultProjectId;
  }
  if (profile.defaultRegion) {
    newSettings.defaultRegion = profile.defaultRegion;
  }
  if (profile.defaultZone) {
    newSettings.defaultZone = profile.defaultZone;
  }
  if (hasAuthenticationSecrets(profile)) {
    newSettings.interceptors = [
      {
        request: authenticateWithSecrets(profile)
      },
      ...newSettings.interceptors
    ];
  }
  return newSettings;
};
const withHTTPClient = (httpClient) => (settings) => ({ ...settings, httpClient });
const withDefaultPageSize = (defaultPageSize) => (settings) => ({ ...settings, defaultPageSize });
const withUserAgent = (userAgent) => (settings) => ({ ...settings, userAgent });
const withUserAgentSuffix = (userAgent) => (settings) => ({
  ...settings,
  userAgent: settings.userAgent ? `${settings.userAgent} ${userAgent}` : userAgent
});
const client_ini_factory_withAdditionalInterceptors = (interceptors) => (settings) => ({
  ...settings,
  interceptors: settings.interceptors.concat(interceptors)
});
const withLegacyInterceptors = () => (settings) => {
  if (!settings.requestInterceptors && !settings.responseInterceptors) {
    return settings;
  }
  const allInterceptors = settings.interceptors.concat(
    (settings.requestInterceptors ?? []).map((obj) => ({
      request: obj
    })),
    (settings.responseInterceptors ?? []).map((obj) => ({
      response: obj
    }))
  );
  return {
    ...settings,
    interceptors: allInterceptors
  };
};


;// CONCATENATED MODULE: ./node_modules/.pnpm/@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-client/dist/scw/client-settings.js

const assertValidSettings = (obj) => {
  if (obj.defaultOrganizationId !== void 0) {
    if (typeof obj.defaultOrganizationId !== "string" || obj.defaultOrganizationId.length === 0) {
      throw new Error("Default organization ID cannot be empty");
    }
    if (!isOrganizationId(obj.defaultOrganizationId)) {
      throw new Error(
        `Invalid organization ID format '${obj.defaultOrganizationId}', expected a UUID: xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx`
      );
    }
  }
  if (obj.defaultProjectId !== void 0) {
    if (typeof obj.defaultProjectId !== "string" || obj.defaultProjectId.length === 0) {
      throw new Error("Default project ID cannot be empty");
    }
    if (!isProjectId(obj.defaultProjectId)) {
      throw new Error(
        `Invalid project ID format '${obj.defaultProjectId}', expected a UUID: xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx`
      );
    }
  }
  if (obj.defaultRegion && !isRegion(obj.defaultRegion)) {
    throw new Error(`Invalid default region format '${obj.defaultRegion}'`);
  }
  if (obj.defaultZone && !isZone(obj.defaultZone)) {
    throw new Error(`Invalid default zone format '${obj.defaultZone}'`);
  }
  if (obj.apiURL && !isURL(obj.apiURL)) {
    throw new Error(`Invalid URL ${obj.apiURL}`);
  }
  if (obj.apiURL?.endsWith("/")) {
    throw new Error(
      `Invalid URL ${obj.apiURL}: it should not have a trailing slash`
    );
  }
  if (typeof obj.httpClient !== typeof fetch) {
    throw new Error(`Invalid HTTP Client`);
  }
  if (obj.defaultPageSize !== void 0 && (typeof obj.defaultPageSize !== "number" || Number.isNaN(obj.defaultPageSize) || obj.defaultPageSize <= 0)) {
    throw new Error(
      `Invalid defaultPageSize ${obj.defaultPageSize}: it should be a number above 0`
    );
  }
  if (typeof obj.userAgent !== "string") {
    throw new Error(`Invalid User-Agent`);
  }
};


;// CONCATENATED MODULE: ./node_modules/.pnpm/@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-client/dist/helpers/is-browser.js
const isBrowser = () => typeof window !== "undefined" && typeof window.document !== "undefined";


;// CONCATENATED MODULE: ./node_modules/.pnpm/@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-client/dist/internal/interceptors/composer.js
const composeRequestInterceptors = (interceptors) => async (request) => interceptors.reduce(
  async (asyncResult, interceptor) => interceptor({ request: await asyncResult }),
  Promise.resolve(request)
);
const composeResponseInterceptors = (interceptors) => async (response) => interceptors.reduce(
  async (asyncResult, interceptor) => interceptor({ response: await asyncResult }),
  Promise.resolve(response)
);
const composeResponseErrorInterceptors = (interceptors) => async (request, error) => {
  let prevError = error;
  for (const interceptor of interceptors) {
    try {
      const res = await interceptor({ request, error: prevError });
      return res;
    } catch (err) {
      prevError = err;
    }
  }
  throw prevError;
};


;// CONCATENATED MODULE: ./node_modules/.pnpm/@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-client/dist/scw/fetch/http-dumper.js
const toPascalCase = (str) => str.replace(
  /\w+/g,
  (word) => `${word[0].toUpperCase()}${word.slice(1).toLowerCase()}`
);
const serializeHeadersEntry = ([name, value]) => `${toPascalCase(name)}: ${value}`;
const serializeHeaders = (headers) => Array.from(headers.entries(), serializeHeadersEntry);
const dumpRequest = async (request) => [
  `${request.method.toUpperCase()}: ${request.url}`,
  ...serializeHeaders(request.headers),
  await request.clone().text()
].join("\r\n");
const dumpResponse = async (response) => [
  `HTTP ${response.status} ${response.ok ? "OK" : "NOK"}`,
  ...serializeHeaders(response.headers),
  await response.clone().text()
].join("\r\n");


;// CONCATENATED MODULE: ./node_modules/.pnpm/@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-client/dist/scw/fetch/http-interceptors.js



class ObfuscatedRequest extends Request {
  constructor(request, obfuscate) {
    super(request);
    this.request = request;
    this.obfuscate = obfuscate;
  }
  get headers() {
    return new Headers(Array.from(this.request.headers, this.obfuscate));
  }
  clone() {
    return new ObfuscatedRequest(this.request, this.obfuscate);
  }
}
const obfuscateInterceptor = (obfuscate) => ({ request }) => new ObfuscatedRequest(request, obfuscate);
const identity = ({ request }) => request;
const logRequest = (identifier, obfuscate = identity) => async ({ request }) => {
  if (shouldLog(LevelResolver[getLogger().logLevel], "debug")) {
    getLogger().debug(
      `--------------- Scaleway SDK REQUEST ${identifier} ---------------
${await dumpRequest(await obfuscate({ request }))}
---------------------------------------------------------`
    );
  }
  return request;
};
const logResponse = (identifier) => async ({ response }) => {
  if (shouldLog(LevelResolver[getLogger().logLevel], "debug")) {
    getLogger().debug(
      `--------------- Scaleway SDK RESPONSE ${identifier} ---------------
${await dumpResponse(response)}
---------------------------------------------------------`
    );
  }
  return response;
};


;// CONCATENATED MODULE: ./node_modules/.pnpm/@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-client/dist/helpers/is-response.js
const isResponse = (obj) => obj !== null && obj !== void 0 && typeof obj === "object" && "status" in obj && typeof obj.status === "number" && "statusText" in obj && typeof obj.statusText === "string" && "headers" in obj && typeof obj.headers === "object" && "body" in obj && typeof obj.body !== "undefined";


;// CONCATENATED MODULE: ./node_modules/.pnpm/@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-client/dist/scw/errors/types.js

const isRecordOfStringArray = (obj) => {
  if (!json_isJSONObject(obj)) {
    return false;
  }
  for (const elt of Object.values(obj)) {
    if (!Array.isArray(elt) || Object.values(elt).find((x) => typeof x !== "string") !== void 0) {
      return false;
    }
  }
  return true;
};


;// CONCATENATED MODULE: ./node_modules/.pnpm/@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-client/dist/scw/errors/scw-error.js


const buildDefaultMessage = (status, body) => {
  const message = [`http error ${status}`];
  if (typeof body === "string") {
    message.push(body);
  } else if (json_isJSONObject(body)) {
    if (typeof body.resource === "string") {
      message.push(`resource ${body.resource}`);
    }
    if (typeof body.message === "string") {
      message.push(body.message);
    }
    if (body.fields && isRecordOfStringArray(body.fields)) {
      message.push(
        Object.entries(body.fields).map(([name, list]) => `${name} (${list.join(", ")})`).join(", ")
      );
    }
  }
  return message.join(": ");
};
class ScalewayError extends Error {
  constructor(status, body, message = buildDefaultMessage(status, body)) {
    super(message);
    this.status = status;
    this.body = body;
    this.message = message;
    this.name = "ScalewayError";
    this.rawMessage = typeof body === "object" && typeof body.message === "string" ? body.message : void 0;
    Object.setPrototypeOf(this, new.target.prototype);
  }
  /** The message originating from the payload. */
  rawMessage;
  static fromJSON(status, obj) {
    return new ScalewayError(status, obj);
  }
  toString() {
    return `${this.name}: ${this.message}`;
  }
}


;// CONCATENATED MODULE: ./node_modules/.pnpm/@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-client/dist/scw/errors/standard/invalid-arguments-error.js


const buildMessage = (list) => {
  const invalidArgs = list.reduce((acc, details) => {
    let readableReason = "";
    switch (details.reason) {
      case "required":
        readableReason = `is required`;
        break;
      case "format":
        readableReason = `is wrongly formatted`;
        break;
      case "constraint":
        readableReason = `does not respect constraint`;
        break;
      default:
        readableReason = `is invalid for unexpected reason`;
        break;
    }
    if (details.helpMessage && details.helpMessage.length > 0) {
      readableReason = readableReason.concat(`, `, details.helpMessage);
    }
    acc.push(`${details.argumentName} ${readableReason}`);
    return acc;
  }, []);
  return `invalid argument(s): ${invalidArgs.join("; ")}`;
};
class InvalidArgumentsError extends ScalewayError {
  constructor(status, body, details) {
    super(status, body, buildMessage(details));
    this.status = status;
    this.body = body;
    this.details = details;
    this.name = "InvalidArgumentsError";
  }
  static fromJSON(status, obj) {
    if (!Array.isArray(obj.details)) return null;
    return new InvalidArgumentsError(
      status,
      obj,
      obj.details.reduce(
        (list, detail) => json_isJSONObject(detail) && typeof detail.argument_name === "string" && typeof detail.reason === "string" ? list.concat({
          argumentName: detail.argument_name,
          helpMessage: typeof detail.help_message === "string" ? detail.help_message : void 0,
          reason: detail.reason
        }) : list,
        []
      )
    );
  }
}


;// CONCATENATED MODULE: ./node_modules/.pnpm/@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-client/dist/scw/errors/standard/quotas-exceeded-error.js


const quotas_exceeded_error_buildMessage = (list) => `quota(s) exceeded: ${list.map((details) => {
  const message = `Quotas reached: You have reached the maximum number of ${details.resource} authorized by your Organization. Access the quotas page from your Organization dashboard to manage quotas.`;
  return details.scope ? `${message} for ${details.scope.kind} '${details.scope.id}'` : message;
}).join("; ")}`;
const buildScope = (detail) => {
  if (typeof detail.organization_id === "string" && detail.organization_id.length) {
    return { id: detail.organization_id, kind: "organization" };
  }
  if (typeof detail.project_id === "string" && detail.project_id.length) {
    return { id: detail.project_id, kind: "project" };
  }
  return void 0;
};
class QuotasExceededError extends ScalewayError {
  constructor(status, body, list) {
    super(status, body, quotas_exceeded_error_buildMessage(list));
    this.status = status;
    this.body = body;
    this.list = list;
    this.name = "QuotasExceededError";
  }
  static fromJSON(status, obj) {
    if (!Array.isArray(obj.details)) return null;
    return new QuotasExceededError(
      status,
      obj,
      obj.details.reduce(
        (list, detail) => json_isJSONObject(detail) && typeof detail.resource === "string" && typeof detail.quota === "number" && typeof detail.current === "number" ? list.concat({
          current: detail.current,
          quota: detail.quota,
          resource: detail.resource,
          scope: buildScope(detail)
        }) : list,
        []
      )
    );
  }
}


;// CONCATENATED MODULE: ./node_modules/.pnpm/@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-client/dist/scw/errors/non-standard/invalid-request-mapper.js




class InvalidRequestMapper {
  static fromJSON(status, obj) {
    if (typeof obj.message === "string" && obj.message.toLowerCase().includes("quota exceeded for this resource")) {
      return new QuotasExceededError(status, obj, [
        {
          current: 0,
          quota: 0,
          resource: typeof obj.resource === "string" ? obj.resource : ""
        }
      ]);
    }
    const fields = obj.fields && isRecordOfStringArray(obj.fields) ? obj.fields : {};
    const fieldsMessages = Object.entries(fields);
    if (fieldsMessages.length) {
      return new InvalidArgumentsError(
        status,
        obj,
        fieldsMessages.map(
          ([argumentName, messages]) => messages.map((helpMessage) => ({
            argumentName,
            helpMessage,
            reason: "constraint"
          }))
        ).flat()
      );
    }
    return new ScalewayError(status, obj);
  }
}


;// CONCATENATED MODULE: ./node_modules/.pnpm/@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-client/dist/scw/errors/standard/resource-not-found-error.js

class ResourceNotFoundError extends ScalewayError {
  constructor(status, body, resource, resourceId) {
    super(
      status,
      body,
      `resource ${resource} with ID ${resourceId} is not found`
    );
    this.status = status;
    this.body = body;
    this.resource = resource;
    this.resourceId = resourceId;
    this.name = "ResourceNotFoundError";
  }
  static fromJSON(status, obj) {
    if (typeof obj.resource !== "string" || typeof obj.resource_id !== "string") {
      return null;
    }
    return new ResourceNotFoundError(status, obj, obj.resource, obj.resource_id);
  }
}


;// CONCATENATED MODULE: ./node_modules/.pnpm/@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-client/dist/scw/errors/non-standard/unknown-resource-mapper.js



class UnknownResourceMapper {
  static fromJSON(status, obj) {
    const messageParts = typeof obj.message === "string" ? obj.message.split(/"|'/) : [];
    if (messageParts.length === 3 && isUUID(messageParts[1])) {
      return new ResourceNotFoundError(
        status,
        obj,
        // transform `Security group ` to `security_group`
        // `.replaceAll()` may be too recent to use yet.
        // that's why we're using `.split(' ').join('_')` for now.
        messageParts[0].trim().toLowerCase().split(" ").join("_"),
        messageParts[1]
      );
    }
    return new ScalewayError(status, obj);
  }
}


;// CONCATENATED MODULE: ./node_modules/.pnpm/@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-client/dist/scw/errors/standard/already-exists-error.js

class AlreadyExistsError extends ScalewayError {
  constructor(status, body, resource, resourceId, helpMessage) {
    super(
      status,
      body,
      `resource ${resource} with ID ${resourceId} already exists: ${helpMessage}`
    );
    this.status = status;
    this.body = body;
    this.resource = resource;
    this.resourceId = resourceId;
    this.helpMessage = helpMessage;
    this.name = "AlreadyExistsError";
  }
  static fromJSON(status, obj) {
    if (typeof obj.resource !== "string" || typeof obj.resource_id !== "string" || typeof obj.help_message !== "string") {
      return null;
    }
    return new AlreadyExistsError(
      status,
      obj,
      obj.resource,
      obj.resource_id,
      obj.help_message
    );
  }
}


;// CONCATENATED MODULE: ./node_modules/.pnpm/@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-client/dist/scw/errors/standard/denied-authentication-error.js

const denied_authentication_error_buildMessage = (method, reason) => {
  let reasonDesc;
  switch (reason) {
    case "invalid_argument":
      reasonDesc = `invalid ${method} format or empty value`;
      break;
    case "not_found":
      reasonDesc = `${method} does not exist`;
      break;
    case "expired":
      reasonDesc = `${method} is expired`;
      break;
    default:
      reasonDesc = `unknown reason for ${method}`;
  }
  return `denied authentication: ${reasonDesc}`;
};
class DeniedAuthenticationError extends ScalewayError {
  constructor(status, body, method, reason) {
    super(status, body, denied_authentication_error_buildMessage(method, reason));
    this.status = status;
    this.body = body;
    this.method = method;
    this.reason = reason;
    this.name = "DeniedAuthenticationError";
  }
  static fromJSON(status, obj) {
    if (typeof obj.method !== "string" || typeof obj.reason !== "string") {
      return null;
    }
    return new DeniedAuthenticationError(status, obj, obj.method, obj.reason);
  }
}


;// CONCATENATED MODULE: ./node_modules/.pnpm/@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-client/dist/scw/errors/standard/out-of-stock-error.js

class OutOfStockError extends ScalewayError {
  constructor(status, body, resource) {
    super(status, body, `resource ${resource} is out of stock`);
    this.status = status;
    this.body = body;
    this.resource = resource;
    this.name = "OutOfStockError";
  }
  static fromJSON(status, obj) {
    if (typeof obj.resource !== "string") return null;
    return new OutOfStockError(status, obj, obj.resource);
  }
}


;// CONCATENATED MODULE: ./node_modules/.pnpm/@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-client/dist/scw/errors/standard/permissions-denied-error.js


const permissions_denied_error_buildMessage = (list) => `insufficient permissions: ${list.map(({ action, resource }) => `${action} ${resource}`).join("; ")}`;
class PermissionsDeniedError extends ScalewayError {
  constructor(status, body, list) {
    super(status, body, permissions_denied_error_buildMessage(list));
    this.status = status;
    this.body = body;
    this.list = list;
    this.name = "PermissionsDeniedError";
  }
  static fromJSON(status, obj) {
    if (!Array.isArray(obj.details)) return null;
    return new PermissionsDeniedError(
      status,
      obj,
      obj.details.reduce(
        (list, detail) => json_isJSONObject(detail) && typeof detail.resource === "string" && typeof detail.action === "string" ? list.concat({
          action: detail.action,
          resource: detail.resource
        }) : list,
        []
      )
    );
  }
}


;// CONCATENATED MODULE: ./node_modules/.pnpm/@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-client/dist/scw/errors/standard/precondition-failed-error.js

const precondition_failed_error_buildMessage = (precondition, helpMessage) => {
  let message = `precondition failed: ${precondition}`;
  if (typeof helpMessage === "string" && helpMessage.length > 0) {
    message = message.concat(", ", helpMessage);
  }
  return message;
};
class PreconditionFailedError extends ScalewayError {
  constructor(status, body, precondition, helpMessage) {
    super(status, body, precondition_failed_error_buildMessage(precondition, helpMessage));
    this.status = status;
    this.body = body;
    this.precondition = precondition;
    this.helpMessage = helpMessage;
    this.name = "PreconditionFailedError";
  }
  static fromJSON(status, obj) {
    if (typeof obj.precondition !== "string" || typeof obj.help_message !== "string") {
      return null;
    }
    return new PreconditionFailedError(
      status,
      obj,
      obj.precondition,
      obj.help_message
    );
  }
}


;// CONCATENATED MODULE: ./node_modules/.pnpm/@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-client/dist/scw/errors/standard/resource-expired-error.js

class ResourceExpiredError extends ScalewayError {
  constructor(status, body, resource, resourceId, expiredSince) {
    super(
      status,
      body,
      `resource ${resource} with ID ${resourceId} expired since ${expiredSince.toISOString()}`
    );
    this.status = status;
    this.body = body;
    this.resource = resource;
    this.resourceId = resourceId;
    this.expiredSince = expiredSince;
    this.name = "ResourceExpiredError";
  }
  static fromJSON(status, obj) {
    if (typeof obj.resource !== "string" || typeof obj.resource_id !== "string" || typeof obj.expired_since !== "string") {
      return null;
    }
    return new ResourceExpiredError(
      status,
      obj,
      obj.resource,
      obj.resource_id,
      new Date(obj.expired_since)
    );
  }
}


;// CONCATENATED MODULE: ./node_modules/.pnpm/@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-client/dist/scw/errors/standard/resource-locked-error.js

class ResourceLockedError extends ScalewayError {
  constructor(status, body, resource, resourceId) {
    super(status, body, `resource ${resource} with ID ${resourceId} is locked`);
    this.status = status;
    this.body = body;
    this.resource = resource;
    this.resourceId = resourceId;
    this.name = "ResourceLockedError";
  }
  static fromJSON(status, obj) {
    if (typeof obj.resource !== "string" || typeof obj.resource_id !== "string") {
      return null;
    }
    return new ResourceLockedError(status, obj, obj.resource, obj.resource_id);
  }
}


;// CONCATENATED MODULE: ./node_modules/.pnpm/@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-client/dist/scw/errors/standard/too-many-requests-error.js


const too_many_requests_error_buildMessage = (helpMessage, limit, resetSeconds, resetAt) => {
  const details = [];
  if (limit) {
    if (limit.windowSeconds) {
      details.push(`quota is ${limit.quota} for ${limit.windowSeconds}s`);
    } else {
      details.push(`quota is ${limit.quota}`);
    }
  }
  if (resetSeconds) {
    details.push(`resets in ${resetSeconds}s`);
  } else if (resetAt) {
    details.push(`resets at ${resetAt.toISOString()}`);
  }
  let output = `too many requests`;
  if (details.length > 0) {
    output += ` (${details.join(", ")})`;
  }
  if (helpMessage.length > 0) {
    output += `: ${helpMessage}`;
  }
  return output;
};
class TooManyRequestsError extends ScalewayError {
  constructor(status, body, helpMessage, limit, resetSeconds, resetAt) {
    super(status, body, too_many_requests_error_buildMessage(helpMessage, limit, resetSeconds, resetAt));
    this.status = status;
    this.body = body;
    this.helpMessage = helpMessage;
    this.limit = limit;
    this.resetSeconds = resetSeconds;
    this.resetAt = resetAt;
    this.name = "TooManyRequestsError";
  }
  static fromJSON(status, obj) {
    if (typeof obj.help_message !== "string") return null;
    let limit;
    if (json_isJSONObject(obj.limit) && typeof obj.limit.quota === "number") {
      limit = {
        quota: obj.limit.quota,
        windowSeconds: typeof obj.limit.window_seconds === "number" ? obj.limit.window_seconds : void 0
      };
    }
    return new TooManyRequestsError(
      status,
      obj,
      obj.help_message,
      limit,
      typeof obj.reset_seconds === "number" ? obj.reset_seconds : void 0,
      typeof obj.reset_at === "string" ? new Date(obj.reset_at) : void 0
    );
  }
}


;// CONCATENATED MODULE: ./node_modules/.pnpm/@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-client/dist/scw/errors/standard/transient-state-error.js

class TransientStateError extends ScalewayError {
  constructor(status, body, resource, resourceId, currentState) {
    super(
      status,
      body,
      `resource ${resource} with ID ${resourceId} is in a transient state: ${currentState}`
    );
    this.status = status;
    this.body = body;
    this.resource = resource;
    this.resourceId = resourceId;
    this.currentState = currentState;
    this.name = "TransientStateError";
  }
  static fromJSON(status, obj) {
    if (typeof obj.resource !== "string" || typeof obj.resource_id !== "string" || typeof obj.current_state !== "string") {
      return null;
    }
    return new TransientStateError(
      status,
      obj,
      obj.resource,
      obj.resource_id,
      obj.current_state
    );
  }
}


;// CONCATENATED MODULE: ./node_modules/.pnpm/@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-client/dist/scw/errors/error-parser.js















const unmarshalStandardError = (type, status, body) => {
  let error;
  switch (type) {
    case "denied_authentication":
      error = DeniedAuthenticationError;
      break;
    case "invalid_arguments":
      error = InvalidArgumentsError;
      break;
    case "out_of_stock":
      error = OutOfStockError;
      break;
    case "permissions_denied":
      error = PermissionsDeniedError;
      break;
    case "precondition_failed":
      error = PreconditionFailedError;
      break;
    case "quotas_exceeded":
      error = QuotasExceededError;
      break;
    case "expired":
      error = ResourceExpiredError;
      break;
    case "not_found":
      error = ResourceNotFoundError;
      break;
    case "locked":
      error = ResourceLockedError;
      break;
    case "transient_state":
      error = TransientStateError;
      break;
    case "already_exists":
      error = AlreadyExistsError;
      break;
    case "too_many_requests":
      error = TooManyRequestsError;
      break;
    default:
      return null;
  }
  return error.fromJSON(status, body);
};
const unmarshalNonStandardError = (type, status, body) => {
  switch (type) {
    case "unknown_resource":
      return UnknownResourceMapper.fromJSON(status, body);
    case "invalid_request_error":
      return InvalidRequestMapper.fromJSON(status, body);
    default:
      return null;
  }
};
const parseScalewayError = (status, body) => {
  const parsableError = typeof body.type === "string" && (unmarshalStandardError(body.type, status, body) ?? unmarshalNonStandardError(body.type, status, body));
  return parsableError || new ScalewayError(status, body);
};


;// CONCATENATED MODULE: ./node_modules/.pnpm/@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-client/dist/scw/fetch/response-parser.js




const X_TOTAL_COUNT_HEADER_KEY = "x-total-count";
const TOTAL_COUNT_RES_KEY = "total_count";
const fixLegacyTotalCount = (obj, headers) => {
  const headerVal = headers.get(X_TOTAL_COUNT_HEADER_KEY);
  if (!headerVal) {
    return obj;
  }
  const totalCount = parseInt(headerVal, 10);
  if (Number.isNaN(totalCount)) {
    return obj;
  }
  if (json_isJSONObject(obj) && !(TOTAL_COUNT_RES_KEY in obj)) {
    return Object.assign(obj, { [TOTAL_COUNT_RES_KEY]: totalCount });
  }
  return obj;
};
const responseParser = (unmarshaller, responseType) => async (response) => {
  if (!isResponse(response)) {
    throw new TypeError("Invalid response object");
  }
  if (response.ok) {
    if (response.status === 204) return unmarshaller(void 0);
    const contentType = response.headers.get("Content-Type");
    try {
      if (responseType === "json" && contentType === "application/json") {
        return unmarshaller(
          fixLegacyTotalCount(await response.json(), response.headers)
        );
      }
      if (responseType === "blob") {
        return unmarshaller(await response.blob());
      }
      return unmarshaller(await response.text());
    } catch (err) {
      throw new ScalewayError(
        response.status,
        `could not parse '${contentType ?? ""}' response${err instanceof Error ? `: ${err.message}` : ""}`
      );
    }
  }
  const error = await response.clone().json().catch(() => response.text());
  if (json_isJSONObject(error)) throw parseScalewayError(response.status, error);
  throw new ScalewayError(
    response.status,
    typeof error === "string" ? error : "cannot read error response body"
  );
};


;// CONCATENATED MODULE: ./node_modules/.pnpm/@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-client/dist/scw/fetch/build-fetcher.js





const buildRequest = (request, settings) => {
  let { path } = request;
  if (request.urlParams instanceof URLSearchParams) {
    path = path.concat(`?${request.urlParams.toString()}`);
  }
  return new Request(`${settings.apiURL}${path}`, {
    body: request.body,
    headers: {
      Accept: "application/json",
      .../* istanbul ignore next */
      !isBrowser() ? { "User-Agent": settings.userAgent } : {},
      ...request.headers
    },
    method: request.method
  });
};
const asIs = (response) => response;
const buildFetcher = (settings, httpClient) => {
  let requestNumber = 0;
  const prepareRequest = (requestId) => composeRequestInterceptors([
    ...settings.interceptors.map((obj) => obj.request).filter((obj) => obj),
    logRequest(requestId, obfuscateInterceptor(obfuscateAuthHeadersEntry))
  ]);
  const prepareResponse = (requestId) => composeResponseInterceptors([
    ...settings.interceptors.map((obj) => obj.response).filter((obj) => obj),
    logResponse(requestId)
  ]);
  const prepareResponseErrors = () => composeResponseErrorInterceptors(
    settings.interceptors.map((obj) => obj.responseError).filter((obj) => obj)
  );
  return async (request, unwrapper = asIs) => {
    const requestId = `${requestNumber += 1}`;
    const reqInterceptors = prepareRequest(requestId);
    const finalRequest = await reqInterceptors(buildRequest(request, settings));
    try {
      const response = await httpClient(finalRequest);
      const resInterceptors = prepareResponse(requestId);
      const finalResponse = await resInterceptors(response);
      const resUnmarshaller = responseParser(
        unwrapper,
        request.responseType ?? "json"
      );
      const unmarshaledResponse = await resUnmarshaller(finalResponse);
      return unmarshaledResponse;
    } catch (err) {
      const resErrorInterceptors = prepareResponseErrors();
      const handledError = await resErrorInterceptors(finalRequest, err);
      return unwrapper(handledError);
    }
  };
};


;// CONCATENATED MODULE: ./node_modules/.pnpm/@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-client/dist/scw/client.js





const DEFAULT_SETTINGS = {
  apiURL: "https://api.scaleway.com",
  httpClient: fetch,
  interceptors: [],
  userAgent: userAgent
};
const createAdvancedClient = (...configs) => {
  const settings = configs.concat([withLegacyInterceptors()]).reduce(
    (currentSettings, config) => config(currentSettings),
    DEFAULT_SETTINGS
  );
  assertValidSettings(settings);
  getLogger().info(`init Scaleway SDK version ${constants_version}`);
  return {
    fetch: buildFetcher(settings, settings.httpClient),
    settings
  };
};
const createClient = (settings = {}) => createAdvancedClient(
  withProfile(settings),
  withAdditionalInterceptors(settings.interceptors ?? [])
);


;// CONCATENATED MODULE: ./node_modules/.pnpm/@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-client/dist/scw/errors/standard/index.js















;// CONCATENATED MODULE: ./node_modules/.pnpm/@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-client/dist/scw/locality.js
function toApiLocality(legacy) {
  if (!legacy) {
    return { type: "unspecified" };
  }
  const { zones, regions } = legacy;
  if (zones && zones.length > 0) {
    return { type: "zone", zones };
  }
  if (regions && regions.length > 0) {
    return { type: "region", regions };
  }
  return { type: "global" };
}


;// CONCATENATED MODULE: ./node_modules/.pnpm/@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-client/dist/index.js


















/***/ }),

/***/ 10038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* reexport */ index_gen_namespaceObject)
});

// NAMESPACE OBJECT: ./node_modules/.pnpm/@scaleway+sdk-cockpit@1.7.0_@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-cockpit/dist/v1/index.gen.js
var index_gen_namespaceObject = {};
__webpack_require__.r(index_gen_namespaceObject);
__webpack_require__.d(index_gen_namespaceObject, {
  Ib: () => (RegionalAPI)
});

// EXTERNAL MODULE: ./node_modules/.pnpm/@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-client/dist/index.js + 46 modules
var dist = __webpack_require__(80087);
;// CONCATENATED MODULE: ./node_modules/.pnpm/@scaleway+sdk-cockpit@1.7.0_@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-cockpit/dist/v1/marshalling.gen.js

const unmarshalContactPointEmail = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'ContactPointEmail' failed as data isn't a dictionary.`
    );
  }
  return {
    to: data.to
  };
};
const unmarshalContactPoint = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'ContactPoint' failed as data isn't a dictionary.`
    );
  }
  return {
    email: data.email ? unmarshalContactPointEmail(data.email) : void 0,
    region: data.region,
    sendResolvedNotifications: data.send_resolved_notifications
  };
};
const unmarshalDataSource = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'DataSource' failed as data isn't a dictionary.`
    );
  }
  return {
    createdAt: (0,dist/* unmarshalDate */.gR)(data.created_at),
    id: data.id,
    name: data.name,
    origin: data.origin,
    projectId: data.project_id,
    region: data.region,
    retentionDays: data.retention_days,
    synchronizedWithGrafana: data.synchronized_with_grafana,
    type: data.type,
    updatedAt: (0,dist/* unmarshalDate */.gR)(data.updated_at),
    url: data.url
  };
};
const marshalling_gen_unmarshalGrafanaProductDashboard = (data) => {
  if (!isJSONObject(data)) {
    throw new TypeError(
      `Unmarshalling the type 'GrafanaProductDashboard' failed as data isn't a dictionary.`
    );
  }
  return {
    name: data.name,
    tags: data.tags,
    title: data.title,
    url: data.url,
    variables: data.variables
  };
};
const marshalling_gen_unmarshalGrafanaUser = (data) => {
  if (!isJSONObject(data)) {
    throw new TypeError(
      `Unmarshalling the type 'GrafanaUser' failed as data isn't a dictionary.`
    );
  }
  return {
    id: data.id,
    login: data.login,
    password: data.password,
    role: data.role
  };
};
const marshalling_gen_unmarshalPlan = (data) => {
  if (!isJSONObject(data)) {
    throw new TypeError(
      `Unmarshalling the type 'Plan' failed as data isn't a dictionary.`
    );
  }
  return {
    logsIngestionPrice: data.logs_ingestion_price,
    monthlyPrice: data.monthly_price,
    name: data.name,
    retentionLogsInterval: data.retention_logs_interval,
    retentionMetricsInterval: data.retention_metrics_interval,
    retentionTracesInterval: data.retention_traces_interval,
    sampleIngestionPrice: data.sample_ingestion_price,
    tracesIngestionPrice: data.traces_ingestion_price
  };
};
const unmarshalToken = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'Token' failed as data isn't a dictionary.`
    );
  }
  return {
    createdAt: (0,dist/* unmarshalDate */.gR)(data.created_at),
    id: data.id,
    name: data.name,
    projectId: data.project_id,
    region: data.region,
    scopes: data.scopes,
    secretKey: data.secret_key,
    updatedAt: (0,dist/* unmarshalDate */.gR)(data.updated_at)
  };
};
const unmarshalAlertManager = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'AlertManager' failed as data isn't a dictionary.`
    );
  }
  return {
    alertManagerEnabled: data.alert_manager_enabled,
    alertManagerUrl: data.alert_manager_url,
    managedAlertsEnabled: data.managed_alerts_enabled,
    region: data.region
  };
};
const unmarshalDisableAlertRulesResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'DisableAlertRulesResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    disabledRuleIds: data.disabled_rule_ids
  };
};
const unmarshalEnableAlertRulesResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'EnableAlertRulesResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    enabledRuleIds: data.enabled_rule_ids
  };
};
const unmarshalGetConfigResponseRetention = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'GetConfigResponseRetention' failed as data isn't a dictionary.`
    );
  }
  return {
    defaultDays: data.default_days,
    maxDays: data.max_days,
    minDays: data.min_days
  };
};
const unmarshalGetConfigResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'GetConfigResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    customLogsRetention: data.custom_logs_retention ? unmarshalGetConfigResponseRetention(data.custom_logs_retention) : void 0,
    customMetricsRetention: data.custom_metrics_retention ? unmarshalGetConfigResponseRetention(data.custom_metrics_retention) : void 0,
    customTracesRetention: data.custom_traces_retention ? unmarshalGetConfigResponseRetention(data.custom_traces_retention) : void 0,
    productLogsRetention: data.product_logs_retention ? unmarshalGetConfigResponseRetention(data.product_logs_retention) : void 0,
    productMetricsRetention: data.product_metrics_retention ? unmarshalGetConfigResponseRetention(data.product_metrics_retention) : void 0
  };
};
const unmarshalRulesCount = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'RulesCount' failed as data isn't a dictionary.`
    );
  }
  return {
    dataSourceId: data.data_source_id,
    dataSourceName: data.data_source_name,
    rulesCount: data.rules_count
  };
};
const unmarshalGetRulesCountResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'GetRulesCountResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    customRulesCount: data.custom_rules_count,
    preconfiguredRulesCount: data.preconfigured_rules_count,
    rulesCountByDatasource: (0,dist/* unmarshalArrayOfObject */.jG)(
      data.rules_count_by_datasource,
      unmarshalRulesCount
    )
  };
};
const marshalling_gen_unmarshalGrafana = (data) => {
  if (!isJSONObject(data)) {
    throw new TypeError(
      `Unmarshalling the type 'Grafana' failed as data isn't a dictionary.`
    );
  }
  return {
    grafanaUrl: data.grafana_url
  };
};
const unmarshalPreconfiguredAlertData = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'PreconfiguredAlertData' failed as data isn't a dictionary.`
    );
  }
  return {
    displayDescription: data.display_description,
    displayName: data.display_name,
    preconfiguredRuleId: data.preconfigured_rule_id,
    productFamily: data.product_family,
    productName: data.product_name
  };
};
const unmarshalAlert = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'Alert' failed as data isn't a dictionary.`
    );
  }
  return {
    annotations: data.annotations,
    dataSourceId: data.data_source_id,
    duration: data.duration,
    name: data.name,
    preconfigured: data.preconfigured,
    preconfiguredData: data.preconfigured_data ? unmarshalPreconfiguredAlertData(data.preconfigured_data) : void 0,
    region: data.region,
    rule: data.rule,
    ruleStatus: data.rule_status,
    state: data.state ? data.state : void 0
  };
};
const unmarshalListAlertsResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'ListAlertsResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    alerts: (0,dist/* unmarshalArrayOfObject */.jG)(data.alerts, unmarshalAlert),
    totalCount: data.total_count
  };
};
const unmarshalListContactPointsResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'ListContactPointsResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    contactPoints: (0,dist/* unmarshalArrayOfObject */.jG)(
      data.contact_points,
      unmarshalContactPoint
    ),
    hasAdditionalContactPoints: data.has_additional_contact_points,
    hasAdditionalReceivers: data.has_additional_receivers,
    totalCount: data.total_count
  };
};
const unmarshalListDataSourcesResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'ListDataSourcesResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    dataSources: (0,dist/* unmarshalArrayOfObject */.jG)(data.data_sources, unmarshalDataSource),
    totalCount: data.total_count
  };
};
const marshalling_gen_unmarshalListGrafanaProductDashboardsResponse = (data) => {
  if (!isJSONObject(data)) {
    throw new TypeError(
      `Unmarshalling the type 'ListGrafanaProductDashboardsResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    dashboards: unmarshalArrayOfObject(
      data.dashboards,
      marshalling_gen_unmarshalGrafanaProductDashboard
    ),
    totalCount: data.total_count
  };
};
const marshalling_gen_unmarshalListGrafanaUsersResponse = (data) => {
  if (!isJSONObject(data)) {
    throw new TypeError(
      `Unmarshalling the type 'ListGrafanaUsersResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    grafanaUsers: unmarshalArrayOfObject(
      data.grafana_users,
      marshalling_gen_unmarshalGrafanaUser
    ),
    totalCount: data.total_count
  };
};
const marshalling_gen_unmarshalListPlansResponse = (data) => {
  if (!isJSONObject(data)) {
    throw new TypeError(
      `Unmarshalling the type 'ListPlansResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    plans: unmarshalArrayOfObject(data.plans, marshalling_gen_unmarshalPlan),
    totalCount: data.total_count
  };
};
const unmarshalListTokensResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'ListTokensResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    tokens: (0,dist/* unmarshalArrayOfObject */.jG)(data.tokens, unmarshalToken),
    totalCount: data.total_count
  };
};
const unmarshalUsage = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'Usage' failed as data isn't a dictionary.`
    );
  }
  return {
    dataSourceId: data.data_source_id,
    dataSourceOrigin: data.data_source_origin,
    dataSourceType: data.data_source_type,
    interval: data.interval,
    projectId: data.project_id,
    quantityOverInterval: data.quantity_over_interval,
    region: data.region,
    unit: data.unit
  };
};
const unmarshalUsageOverview = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'UsageOverview' failed as data isn't a dictionary.`
    );
  }
  return {
    externalLogsUsage: data.external_logs_usage ? unmarshalUsage(data.external_logs_usage) : void 0,
    externalMetricsUsage: data.external_metrics_usage ? unmarshalUsage(data.external_metrics_usage) : void 0,
    externalTracesUsage: data.external_traces_usage ? unmarshalUsage(data.external_traces_usage) : void 0,
    scalewayLogsUsage: data.scaleway_logs_usage ? unmarshalUsage(data.scaleway_logs_usage) : void 0,
    scalewayMetricsUsage: data.scaleway_metrics_usage ? unmarshalUsage(data.scaleway_metrics_usage) : void 0
  };
};
const marshalling_gen_marshalGlobalApiCreateGrafanaUserRequest = (request, defaults) => ({
  login: request.login,
  project_id: request.projectId ?? defaults.defaultProjectId,
  role: request.role
});
const marshalling_gen_marshalGlobalApiResetGrafanaUserPasswordRequest = (request, defaults) => ({
  project_id: request.projectId ?? defaults.defaultProjectId
});
const marshalling_gen_marshalGlobalApiSelectPlanRequest = (request, defaults) => ({
  plan_name: request.planName,
  project_id: request.projectId ?? defaults.defaultProjectId
});
const marshalling_gen_marshalGlobalApiSyncGrafanaDataSourcesRequest = (request, defaults) => ({
  project_id: request.projectId ?? defaults.defaultProjectId
});
const marshalContactPointEmail = (request, defaults) => ({
  to: request.to
});
const marshalRegionalApiCreateContactPointRequest = (request, defaults) => ({
  project_id: request.projectId ?? defaults.defaultProjectId,
  send_resolved_notifications: request.sendResolvedNotifications,
  ...(0,dist/* resolveOneOf */.Ix)([
    {
      param: "email",
      value: request.email !== void 0 ? marshalContactPointEmail(request.email) : void 0
    }
  ])
});
const marshalRegionalApiCreateDataSourceRequest = (request, defaults) => ({
  name: request.name,
  project_id: request.projectId ?? defaults.defaultProjectId,
  retention_days: request.retentionDays,
  type: request.type
});
const marshalRegionalApiCreateTokenRequest = (request, defaults) => ({
  name: request.name,
  project_id: request.projectId ?? defaults.defaultProjectId,
  token_scopes: request.tokenScopes !== void 0 ? request.tokenScopes : void 0
});
const marshalRegionalApiDeleteContactPointRequest = (request, defaults) => ({
  project_id: request.projectId ?? defaults.defaultProjectId,
  ...(0,dist/* resolveOneOf */.Ix)([
    {
      param: "email",
      value: request.email !== void 0 ? marshalContactPointEmail(request.email) : void 0
    }
  ])
});
const marshalRegionalApiDisableAlertManagerRequest = (request, defaults) => ({
  project_id: request.projectId ?? defaults.defaultProjectId
});
const marshalRegionalApiDisableAlertRulesRequest = (request, defaults) => ({
  project_id: request.projectId ?? defaults.defaultProjectId,
  rule_ids: request.ruleIds
});
const marshalRegionalApiEnableAlertManagerRequest = (request, defaults) => ({
  project_id: request.projectId ?? defaults.defaultProjectId
});
const marshalRegionalApiEnableAlertRulesRequest = (request, defaults) => ({
  project_id: request.projectId ?? defaults.defaultProjectId,
  rule_ids: request.ruleIds
});
const marshalRegionalApiTriggerTestAlertRequest = (request, defaults) => ({
  project_id: request.projectId ?? defaults.defaultProjectId
});
const marshalRegionalApiUpdateContactPointRequest = (request, defaults) => ({
  project_id: request.projectId ?? defaults.defaultProjectId,
  send_resolved_notifications: request.sendResolvedNotifications,
  ...(0,dist/* resolveOneOf */.Ix)([
    {
      param: "email",
      value: request.email !== void 0 ? marshalContactPointEmail(request.email) : void 0
    }
  ])
});
const marshalRegionalApiUpdateDataSourceRequest = (request, defaults) => ({
  name: request.name,
  retention_days: request.retentionDays
});


;// CONCATENATED MODULE: ./node_modules/.pnpm/@scaleway+sdk-cockpit@1.7.0_@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-cockpit/dist/v1/api.gen.js


const jsonContentHeaders = {
  "Content-Type": "application/json; charset=utf-8"
};
class GlobalAPI extends (/* unused pure expression or super */ null && (API)) {
  /**
     * Get your Cockpit's Grafana. Retrieve information on your Cockpit's Grafana, specified by the ID of the Project the Cockpit belongs to.
  The output returned displays the URL to access your Cockpit's Grafana.
     *
     * @param request - The request {@link GlobalApiGetGrafanaRequest}
     * @returns A Promise of Grafana
     */
  getGrafana = (request = {}) => this.client.fetch(
    {
      method: "GET",
      path: `/cockpit/v1/grafana`,
      urlParams: urlParams([
        "project_id",
        request.projectId ?? this.client.settings.defaultProjectId
      ])
    },
    unmarshalGrafana
  );
  /**
   * Synchronize Grafana data sources. Trigger the synchronization of all your data sources and the alert manager in the relevant regions. The alert manager will only be synchronized if you have enabled it.
   *
   * @param request - The request {@link GlobalApiSyncGrafanaDataSourcesRequest}
   */
  syncGrafanaDataSources = (request = {}) => this.client.fetch({
    body: JSON.stringify(
      marshalGlobalApiSyncGrafanaDataSourcesRequest(
        request,
        this.client.settings
      )
    ),
    headers: jsonContentHeaders,
    method: "POST",
    path: `/cockpit/v1/grafana/sync-data-sources`
  });
  /**
     * Create a Grafana user. Create a Grafana user to connect to your Cockpit's Grafana. Upon creation, your user password displays only once, so make sure that you save it.
  Each Grafana user is associated with a role: viewer or editor. A viewer can only view dashboards, whereas an editor can create and edit dashboards. Note that the `admin` username is not available for creation.
     *
     * @param request - The request {@link GlobalApiCreateGrafanaUserRequest}
     * @returns A Promise of GrafanaUser
     */
  createGrafanaUser = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalGlobalApiCreateGrafanaUserRequest(
          request,
          this.client.settings
        )
      ),
      headers: jsonContentHeaders,
      method: "POST",
      path: `/cockpit/v1/grafana/users`
    },
    unmarshalGrafanaUser
  );
  pageOfListGrafanaUsers = (request = {}) => this.client.fetch(
    {
      method: "GET",
      path: `/cockpit/v1/grafana/users`,
      urlParams: urlParams(
        ["order_by", request.orderBy],
        ["page", request.page],
        [
          "page_size",
          request.pageSize ?? this.client.settings.defaultPageSize
        ],
        [
          "project_id",
          request.projectId ?? this.client.settings.defaultProjectId
        ]
      )
    },
    unmarshalListGrafanaUsersResponse
  );
  /**
   * List Grafana users. List all Grafana users created in your Cockpit's Grafana. By default, the Grafana users returned in the list are ordered in ascending order.
   *
   * @param request - The request {@link GlobalApiListGrafanaUsersRequest}
   * @returns A Promise of ListGrafanaUsersResponse
   */
  listGrafanaUsers = (request = {}) => enrichForPagination("grafanaUsers", this.pageOfListGrafanaUsers, request);
  /**
   * Delete a Grafana user. Delete a Grafana user from your Cockpit's Grafana, specified by the ID of the Project the Cockpit belongs to, and the ID of the Grafana user.
   *
   * @param request - The request {@link GlobalApiDeleteGrafanaUserRequest}
   */
  deleteGrafanaUser = (request) => this.client.fetch({
    method: "DELETE",
    path: `/cockpit/v1/grafana/users/${validatePathParam("grafanaUserId", request.grafanaUserId)}`,
    urlParams: urlParams([
      "project_id",
      request.projectId ?? this.client.settings.defaultProjectId
    ])
  });
  /**
     * Reset a Grafana user password. Reset the password of a Grafana user, specified by the ID of the Project the Cockpit belongs to, and the ID of the Grafana user.
  A new password regenerates and only displays once. Make sure that you save it.
     *
     * @param request - The request {@link GlobalApiResetGrafanaUserPasswordRequest}
     * @returns A Promise of GrafanaUser
     */
  resetGrafanaUserPassword = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalGlobalApiResetGrafanaUserPasswordRequest(
          request,
          this.client.settings
        )
      ),
      headers: jsonContentHeaders,
      method: "POST",
      path: `/cockpit/v1/grafana/users/${validatePathParam("grafanaUserId", request.grafanaUserId)}/reset-password`
    },
    unmarshalGrafanaUser
  );
  pageOfListGrafanaProductDashboards = (request = {}) => this.client.fetch(
    {
      method: "GET",
      path: `/cockpit/v1/grafana/product-dashboards`,
      urlParams: urlParams(
        ["page", request.page],
        [
          "page_size",
          request.pageSize ?? this.client.settings.defaultPageSize
        ],
        [
          "project_id",
          request.projectId ?? this.client.settings.defaultProjectId
        ],
        ["tags", request.tags]
      )
    },
    unmarshalListGrafanaProductDashboardsResponse
  );
  /**
   * List Scaleway resources dashboards. Retrieve a list of available dashboards in Grafana, for all Scaleway resources which are integrated with Cockpit.
   *
   * @param request - The request {@link GlobalApiListGrafanaProductDashboardsRequest}
   * @returns A Promise of ListGrafanaProductDashboardsResponse
   */
  listGrafanaProductDashboards = (request = {}) => enrichForPagination(
    "dashboards",
    this.pageOfListGrafanaProductDashboards,
    request
  );
  /**
   * Get Scaleway resource dashboard. Retrieve information about the dashboard of a Scaleway resource in Grafana, specified by the ID of the Project the Cockpit belongs to, and the name of the dashboard.
   *
   * @param request - The request {@link GlobalApiGetGrafanaProductDashboardRequest}
   * @returns A Promise of GrafanaProductDashboard
   */
  getGrafanaProductDashboard = (request) => this.client.fetch(
    {
      method: "GET",
      path: `/cockpit/v1/grafana/product-dashboards/${validatePathParam("dashboardName", request.dashboardName)}`,
      urlParams: urlParams([
        "project_id",
        request.projectId ?? this.client.settings.defaultProjectId
      ])
    },
    unmarshalGrafanaProductDashboard
  );
  pageOfListPlans = (request = {}) => this.client.fetch(
    {
      method: "GET",
      path: `/cockpit/v1/plans`,
      urlParams: urlParams(
        ["order_by", request.orderBy],
        ["page", request.page],
        [
          "page_size",
          request.pageSize ?? this.client.settings.defaultPageSize
        ]
      )
    },
    unmarshalListPlansResponse
  );
  /**
     * List plan types. Retrieve a list of available pricing plan types.
  Deprecated: retention is now managed at the data source level.
     *
     * @deprecated
     * @param request - The request {@link GlobalApiListPlansRequest}
     * @returns A Promise of ListPlansResponse
     */
  listPlans = (request = {}) => enrichForPagination("plans", this.pageOfListPlans, request);
  /**
     * Apply a pricing plan. Apply a pricing plan on a given Project. You must specify the ID of the pricing plan type. Note that you will be billed for the plan you apply.
  Deprecated: retention is now managed at the data source level.
     *
     * @deprecated
     * @param request - The request {@link GlobalApiSelectPlanRequest}
     * @returns A Promise of Plan
     */
  selectPlan = (request = {}) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalGlobalApiSelectPlanRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "PATCH",
      path: `/cockpit/v1/plans`
    },
    unmarshalPlan
  );
  /**
     * Get current plan. Retrieve a pricing plan for the given Project, specified by the ID of the Project.
  Deprecated: retention is now managed at the data source level.
     *
     * @deprecated
     * @param request - The request {@link GlobalApiGetCurrentPlanRequest}
     * @returns A Promise of Plan
     */
  getCurrentPlan = (request = {}) => this.client.fetch(
    {
      method: "GET",
      path: `/cockpit/v1/current-plan`,
      urlParams: urlParams([
        "project_id",
        request.projectId ?? this.client.settings.defaultProjectId
      ])
    },
    unmarshalPlan
  );
}
class RegionalAPI extends dist/* API */.nC {
  /**
   * Locality of this API.
   * type ∈ {'zone','region','global','unspecified'}
   */
  static LOCALITY = (0,dist/* toApiLocality */.Pt)({
    regions: ["fr-par", "nl-ams", "pl-waw"]
  });
  /**
   * Get the Cockpit configuration.
   *
   * @param request - The request {@link RegionalApiGetConfigRequest}
   * @returns A Promise of GetConfigResponse
   */
  getConfig = (request = {}) => this.client.fetch(
    {
      method: "GET",
      path: `/cockpit/v1/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/config`
    },
    unmarshalGetConfigResponse
  );
  /**
     * Create a data source. You must specify the data source name and type (metrics, logs, traces) upon creation.
  The name of the data source will then be used as reference to name the associated Grafana data source.
     *
     * @param request - The request {@link RegionalApiCreateDataSourceRequest}
     * @returns A Promise of DataSource
     */
  createDataSource = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalRegionalApiCreateDataSourceRequest(
          request,
          this.client.settings
        )
      ),
      headers: jsonContentHeaders,
      method: "POST",
      path: `/cockpit/v1/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/data-sources`
    },
    unmarshalDataSource
  );
  /**
   * Get a data source. Retrieve information about a given data source, specified by the data source ID. The data source's information such as its name, type, URL, origin, and retention period, is returned.
   *
   * @param request - The request {@link RegionalApiGetDataSourceRequest}
   * @returns A Promise of DataSource
   */
  getDataSource = (request) => this.client.fetch(
    {
      method: "GET",
      path: `/cockpit/v1/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/data-sources/${(0,dist/* validatePathParam */.pm)("dataSourceId", request.dataSourceId)}`
    },
    unmarshalDataSource
  );
  /**
   * Delete a data source. Delete a given data source. Note that this action will permanently delete this data source and any data associated with it.
   *
   * @param request - The request {@link RegionalApiDeleteDataSourceRequest}
   */
  deleteDataSource = (request) => this.client.fetch({
    method: "DELETE",
    path: `/cockpit/v1/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/data-sources/${(0,dist/* validatePathParam */.pm)("dataSourceId", request.dataSourceId)}`
  });
  pageOfListDataSources = (request = {}) => this.client.fetch(
    {
      method: "GET",
      path: `/cockpit/v1/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/data-sources`,
      urlParams: (0,dist/* urlParams */._S)(
        ["order_by", request.orderBy],
        ["origin", request.origin],
        ["page", request.page],
        [
          "page_size",
          request.pageSize ?? this.client.settings.defaultPageSize
        ],
        [
          "project_id",
          request.projectId ?? this.client.settings.defaultProjectId
        ],
        ["types", request.types]
      )
    },
    unmarshalListDataSourcesResponse
  );
  /**
   * List data sources. Retrieve the list of data sources available in the specified region. By default, the data sources returned in the list are ordered by creation date, in ascending order.
   *
   * @param request - The request {@link RegionalApiListDataSourcesRequest}
   * @returns A Promise of ListDataSourcesResponse
   */
  listDataSources = (request = {}) => (0,dist/* enrichForPagination */.vU)("dataSources", this.pageOfListDataSources, request);
  /**
   * Update a data source. Update a given data source attributes (name and/or retention_days).
   *
   * @param request - The request {@link RegionalApiUpdateDataSourceRequest}
   * @returns A Promise of DataSource
   */
  updateDataSource = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalRegionalApiUpdateDataSourceRequest(
          request,
          this.client.settings
        )
      ),
      headers: jsonContentHeaders,
      method: "PATCH",
      path: `/cockpit/v1/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/data-sources/${(0,dist/* validatePathParam */.pm)("dataSourceId", request.dataSourceId)}`
    },
    unmarshalDataSource
  );
  /**
   * Get data source usage overview. Retrieve the volume of data ingested for each of your data sources in the specified project and region.
   *
   * @param request - The request {@link RegionalApiGetUsageOverviewRequest}
   * @returns A Promise of UsageOverview
   */
  getUsageOverview = (request = {}) => this.client.fetch(
    {
      method: "GET",
      path: `/cockpit/v1/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/usage-overview`,
      urlParams: (0,dist/* urlParams */._S)(
        ["interval", request.interval],
        [
          "project_id",
          request.projectId ?? this.client.settings.defaultProjectId
        ]
      )
    },
    unmarshalUsageOverview
  );
  /**
     * Create a token. Give your token the relevant scopes to ensure it has the right permissions to interact with your data sources and the Alert manager. Make sure that you create your token in the same regions as the data sources you want to use it for.
  Upon creation, your token's secret key display only once. Make sure that you save it.
     *
     * @param request - The request {@link RegionalApiCreateTokenRequest}
     * @returns A Promise of Token
     */
  createToken = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalRegionalApiCreateTokenRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "POST",
      path: `/cockpit/v1/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/tokens`
    },
    unmarshalToken
  );
  pageOfListTokens = (request = {}) => this.client.fetch(
    {
      method: "GET",
      path: `/cockpit/v1/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/tokens`,
      urlParams: (0,dist/* urlParams */._S)(
        ["order_by", request.orderBy],
        ["page", request.page],
        [
          "page_size",
          request.pageSize ?? this.client.settings.defaultPageSize
        ],
        [
          "project_id",
          request.projectId ?? this.client.settings.defaultProjectId
        ],
        ["token_scopes", request.tokenScopes]
      )
    },
    unmarshalListTokensResponse
  );
  /**
     * List tokens. Retrieve a list of all tokens in the specified region. By default, tokens returned in the list are ordered by creation date, in ascending order.
  You can filter tokens by Project ID and token scopes.
     *
     * @param request - The request {@link RegionalApiListTokensRequest}
     * @returns A Promise of ListTokensResponse
     */
  listTokens = (request = {}) => (0,dist/* enrichForPagination */.vU)("tokens", this.pageOfListTokens, request);
  /**
   * Get a token. Retrieve information about a given token, specified by the token ID. The token's information such as its scopes, is returned.
   *
   * @param request - The request {@link RegionalApiGetTokenRequest}
   * @returns A Promise of Token
   */
  getToken = (request) => this.client.fetch(
    {
      method: "GET",
      path: `/cockpit/v1/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/tokens/${(0,dist/* validatePathParam */.pm)("tokenId", request.tokenId)}`
    },
    unmarshalToken
  );
  /**
   * Delete a token. Delete a given token, specified by the token ID. Deleting a token is irreversible and cannot be undone.
   *
   * @param request - The request {@link RegionalApiDeleteTokenRequest}
   */
  deleteToken = (request) => this.client.fetch({
    method: "DELETE",
    path: `/cockpit/v1/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/tokens/${(0,dist/* validatePathParam */.pm)("tokenId", request.tokenId)}`
  });
  /**
     * Get the Alert manager. Retrieve information about the Alert manager which is unique per Project and region. By default the Alert manager is disabled.
  The output returned displays a URL to access the Alert manager, and whether the Alert manager and managed alerts are enabled.
     *
     * @param request - The request {@link RegionalApiGetAlertManagerRequest}
     * @returns A Promise of AlertManager
     */
  getAlertManager = (request = {}) => this.client.fetch(
    {
      method: "GET",
      path: `/cockpit/v1/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/alert-manager`,
      urlParams: (0,dist/* urlParams */._S)([
        "project_id",
        request.projectId ?? this.client.settings.defaultProjectId
      ])
    },
    unmarshalAlertManager
  );
  /**
   * Enable the Alert manager. Enabling the Alert manager allows you to enable managed alerts and create contact points in the specified Project and region, to be notified when your Scaleway resources may require your attention.
   *
   * @param request - The request {@link RegionalApiEnableAlertManagerRequest}
   * @returns A Promise of AlertManager
   */
  enableAlertManager = (request = {}) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalRegionalApiEnableAlertManagerRequest(
          request,
          this.client.settings
        )
      ),
      headers: jsonContentHeaders,
      method: "POST",
      path: `/cockpit/v1/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/alert-manager/enable`
    },
    unmarshalAlertManager
  );
  /**
   * Disable the Alert manager. Disabling the Alert manager deletes the contact points you have created and disables managed alerts in the specified Project and region.
   *
   * @param request - The request {@link RegionalApiDisableAlertManagerRequest}
   * @returns A Promise of AlertManager
   */
  disableAlertManager = (request = {}) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalRegionalApiDisableAlertManagerRequest(
          request,
          this.client.settings
        )
      ),
      headers: jsonContentHeaders,
      method: "POST",
      path: `/cockpit/v1/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/alert-manager/disable`
    },
    unmarshalAlertManager
  );
  /**
   * Get the number of enabled rules Get a detailed count of enabled rules in the specified Project. Includes preconfigured and custom alerting and recording rules.. Get the number of enabled rules Get a detailed count of enabled rules in the specified Project. Includes preconfigured and custom alerting and recording rules.
   *
   * @param request - The request {@link RegionalApiGetRulesCountRequest}
   * @returns A Promise of GetRulesCountResponse
   */
  getRulesCount = (request = {}) => this.client.fetch(
    {
      method: "GET",
      path: `/cockpit/v1/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/rules/count`,
      urlParams: (0,dist/* urlParams */._S)([
        "project_id",
        request.projectId ?? this.client.settings.defaultProjectId
      ])
    },
    unmarshalGetRulesCountResponse
  );
  /**
     * Create a contact point. Contact points are email addresses associated with the default receiver, that the Alert manager sends alerts to.
  The source of the alerts are data sources within the same Project and region as the Alert manager.
  If you need to receive alerts for other receivers, you can create additional contact points and receivers in Grafana. Make sure that you select the Scaleway Alert manager.
     *
     * @param request - The request {@link RegionalApiCreateContactPointRequest}
     * @returns A Promise of ContactPoint
     */
  createContactPoint = (request = {}) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalRegionalApiCreateContactPointRequest(
          request,
          this.client.settings
        )
      ),
      headers: jsonContentHeaders,
      method: "POST",
      path: `/cockpit/v1/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/alert-manager/contact-points`
    },
    unmarshalContactPoint
  );
  pageOfListContactPoints = (request = {}) => this.client.fetch(
    {
      method: "GET",
      path: `/cockpit/v1/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/alert-manager/contact-points`,
      urlParams: (0,dist/* urlParams */._S)(
        ["page", request.page],
        [
          "page_size",
          request.pageSize ?? this.client.settings.defaultPageSize
        ],
        [
          "project_id",
          request.projectId ?? this.client.settings.defaultProjectId
        ]
      )
    },
    unmarshalListContactPointsResponse
  );
  /**
   * List contact points. Retrieve a list of contact points for the specified Project. The response lists all contact points and receivers created in Grafana or via the API.
   *
   * @param request - The request {@link RegionalApiListContactPointsRequest}
   * @returns A Promise of ListContactPointsResponse
   */
  listContactPoints = (request = {}) => (0,dist/* enrichForPagination */.vU)("contactPoints", this.pageOfListContactPoints, request);
  updateContactPoint = (request = {}) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalRegionalApiUpdateContactPointRequest(
          request,
          this.client.settings
        )
      ),
      headers: jsonContentHeaders,
      method: "PATCH",
      path: `/cockpit/v1/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/alert-manager/contact-points`
    },
    unmarshalContactPoint
  );
  /**
   * Delete a contact point. Delete a contact point associated with the default receiver.
   *
   * @param request - The request {@link RegionalApiDeleteContactPointRequest}
   */
  deleteContactPoint = (request = {}) => this.client.fetch({
    body: JSON.stringify(
      marshalRegionalApiDeleteContactPointRequest(
        request,
        this.client.settings
      )
    ),
    headers: jsonContentHeaders,
    method: "POST",
    path: `/cockpit/v1/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/alert-manager/contact-points/delete`
  });
  /**
   * List alerts. List preconfigured and/or custom alerts for the specified Project and data source.
   *
   * @param request - The request {@link RegionalApiListAlertsRequest}
   * @returns A Promise of ListAlertsResponse
   */
  listAlerts = (request = {}) => this.client.fetch(
    {
      method: "GET",
      path: `/cockpit/v1/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/alerts`,
      urlParams: (0,dist/* urlParams */._S)(
        ["data_source_id", request.dataSourceId],
        ["is_preconfigured", request.isPreconfigured],
        [
          "project_id",
          request.projectId ?? this.client.settings.defaultProjectId
        ],
        ["rule_status", request.ruleStatus],
        ["state", request.state]
      )
    },
    unmarshalListAlertsResponse
  );
  /**
   * Enable preconfigured alert rules. Enable alert rules from the list of available preconfigured rules.
   *
   * @param request - The request {@link RegionalApiEnableAlertRulesRequest}
   * @returns A Promise of EnableAlertRulesResponse
   */
  enableAlertRules = (request = {}) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalRegionalApiEnableAlertRulesRequest(
          request,
          this.client.settings
        )
      ),
      headers: jsonContentHeaders,
      method: "POST",
      path: `/cockpit/v1/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/alert-manager/enable-alert-rules`
    },
    unmarshalEnableAlertRulesResponse
  );
  /**
   * Disable preconfigured alert rules. Disable alert rules from the list of available preconfigured rules.
   *
   * @param request - The request {@link RegionalApiDisableAlertRulesRequest}
   * @returns A Promise of DisableAlertRulesResponse
   */
  disableAlertRules = (request = {}) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalRegionalApiDisableAlertRulesRequest(
          request,
          this.client.settings
        )
      ),
      headers: jsonContentHeaders,
      method: "POST",
      path: `/cockpit/v1/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/alert-manager/disable-alert-rules`
    },
    unmarshalDisableAlertRulesResponse
  );
  /**
   * Trigger a test alert. Send a test alert to the Alert manager to make sure your contact points get notified.
   *
   * @param request - The request {@link RegionalApiTriggerTestAlertRequest}
   */
  triggerTestAlert = (request = {}) => this.client.fetch({
    body: JSON.stringify(
      marshalRegionalApiTriggerTestAlertRequest(
        request,
        this.client.settings
      )
    ),
    headers: jsonContentHeaders,
    method: "POST",
    path: `/cockpit/v1/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/alert-manager/trigger-test-alert`
  });
}


;// CONCATENATED MODULE: ./node_modules/.pnpm/@scaleway+sdk-cockpit@1.7.0_@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-cockpit/dist/v1/validation-rules.gen.js
const RegionalApiCreateDataSourceRequest = {
  name: {
    maxLength: 50,
    minLength: 3,
    pattern: /^[A-Za-z0-9-_. ]+$/
  },
  retentionDays: {
    greaterThanOrEqual: 1,
    ignoreEmpty: true,
    lessThanOrEqual: 1825
  }
};
const RegionalApiCreateTokenRequest = {
  name: {
    maxLength: 50,
    minLength: 3,
    pattern: /^[A-Za-z0-9-_]+$/
  }
};
const RegionalApiListContactPointsRequest = {
  page: {
    greaterThanOrEqual: 1
  },
  pageSize: {
    greaterThanOrEqual: 1,
    lessThanOrEqual: 1e3
  }
};
const RegionalApiListDataSourcesRequest = {
  page: {
    greaterThanOrEqual: 1
  },
  pageSize: {
    greaterThanOrEqual: 1,
    lessThanOrEqual: 1e3
  }
};
const RegionalApiListTokensRequest = {
  page: {
    greaterThanOrEqual: 1
  },
  pageSize: {
    greaterThanOrEqual: 1,
    lessThanOrEqual: 1e3
  }
};
const RegionalApiUpdateDataSourceRequest = {
  name: {
    ignoreEmpty: true,
    maxLength: 50,
    minLength: 3,
    pattern: /^[A-Za-z0-9-_. ]+$/
  },
  retentionDays: {
    greaterThanOrEqual: 1,
    ignoreEmpty: true,
    lessThanOrEqual: 1825
  }
};


;// CONCATENATED MODULE: ./node_modules/.pnpm/@scaleway+sdk-cockpit@1.7.0_@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-cockpit/dist/v1/index.gen.js





;// CONCATENATED MODULE: ./node_modules/.pnpm/@scaleway+sdk-cockpit@1.7.0_@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-cockpit/dist/index.gen.js




/***/ }),

/***/ 89109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* reexport */ index_gen_namespaceObject)
});

// NAMESPACE OBJECT: ./node_modules/.pnpm/@scaleway+sdk-domain@1.3.0_@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-domain/dist/v2beta1/index.gen.js
var index_gen_namespaceObject = {};
__webpack_require__.r(index_gen_namespaceObject);
__webpack_require__.d(index_gen_namespaceObject, {
  nC: () => (API)
});

// EXTERNAL MODULE: ./node_modules/.pnpm/@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-client/dist/index.js + 46 modules
var dist = __webpack_require__(80087);
;// CONCATENATED MODULE: ./node_modules/.pnpm/@scaleway+sdk-domain@1.3.0_@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-domain/dist/v2beta1/content.gen.js
const DNS_ZONE_TRANSIENT_STATUSES = (/* unused pure expression or super */ null && (["pending"]));
const DOMAIN_FEATURE_TRANSIENT_STATUSES = (/* unused pure expression or super */ null && ([
  "enabling",
  "disabling"
]));
const DOMAIN_REGISTRATION_STATUS_TRANSFER_TRANSIENT_STATUSES = (/* unused pure expression or super */ null && (["pending", "processing"]));
const content_gen_DOMAIN_TRANSIENT_STATUSES = (/* unused pure expression or super */ null && ([
  "creating",
  "renewing",
  "xfering",
  "expiring",
  "updating",
  "checking",
  "deleting"
]));
const HOST_TRANSIENT_STATUSES = (/* unused pure expression or super */ null && (["updating", "deleting"]));
const SSL_CERTIFICATE_TRANSIENT_STATUSES = [
  "pending"
];
const TASK_TRANSIENT_STATUSES = (/* unused pure expression or super */ null && (["pending"]));


;// CONCATENATED MODULE: ./node_modules/.pnpm/@scaleway+sdk-domain@1.3.0_@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-domain/dist/v2beta1/marshalling.gen.js

const unmarshalContactExtensionFRAssociationInfo = (data) => {
  if (!isJSONObject(data)) {
    throw new TypeError(
      `Unmarshalling the type 'ContactExtensionFRAssociationInfo' failed as data isn't a dictionary.`
    );
  }
  return {
    publicationJo: unmarshalDate(data.publication_jo),
    publicationJoPage: data.publication_jo_page
  };
};
const unmarshalContactExtensionFRCodeAuthAfnicInfo = (data) => {
  if (!isJSONObject(data)) {
    throw new TypeError(
      `Unmarshalling the type 'ContactExtensionFRCodeAuthAfnicInfo' failed as data isn't a dictionary.`
    );
  }
  return {
    codeAuthAfnic: data.code_auth_afnic
  };
};
const unmarshalContactExtensionFRDunsInfo = (data) => {
  if (!isJSONObject(data)) {
    throw new TypeError(
      `Unmarshalling the type 'ContactExtensionFRDunsInfo' failed as data isn't a dictionary.`
    );
  }
  return {
    dunsId: data.duns_id,
    localId: data.local_id
  };
};
const unmarshalContactExtensionFRIndividualInfo = (data) => {
  if (!isJSONObject(data)) {
    throw new TypeError(
      `Unmarshalling the type 'ContactExtensionFRIndividualInfo' failed as data isn't a dictionary.`
    );
  }
  return {
    whoisOptIn: data.whois_opt_in
  };
};
const unmarshalContactExtensionFRTrademarkInfo = (data) => {
  if (!isJSONObject(data)) {
    throw new TypeError(
      `Unmarshalling the type 'ContactExtensionFRTrademarkInfo' failed as data isn't a dictionary.`
    );
  }
  return {
    trademarkInpi: data.trademark_inpi
  };
};
const unmarshalContactExtensionEU = (data) => {
  if (!isJSONObject(data)) {
    throw new TypeError(
      `Unmarshalling the type 'ContactExtensionEU' failed as data isn't a dictionary.`
    );
  }
  return {
    europeanCitizenship: data.european_citizenship
  };
};
const unmarshalContactExtensionFR = (data) => {
  if (!isJSONObject(data)) {
    throw new TypeError(
      `Unmarshalling the type 'ContactExtensionFR' failed as data isn't a dictionary.`
    );
  }
  return {
    associationInfo: data.association_info ? unmarshalContactExtensionFRAssociationInfo(data.association_info) : void 0,
    codeAuthAfnicInfo: data.code_auth_afnic_info ? unmarshalContactExtensionFRCodeAuthAfnicInfo(data.code_auth_afnic_info) : void 0,
    dunsInfo: data.duns_info ? unmarshalContactExtensionFRDunsInfo(data.duns_info) : void 0,
    individualInfo: data.individual_info ? unmarshalContactExtensionFRIndividualInfo(data.individual_info) : void 0,
    mode: data.mode,
    trademarkInfo: data.trademark_info ? unmarshalContactExtensionFRTrademarkInfo(data.trademark_info) : void 0
  };
};
const unmarshalContactExtensionNL = (data) => {
  if (!isJSONObject(data)) {
    throw new TypeError(
      `Unmarshalling the type 'ContactExtensionNL' failed as data isn't a dictionary.`
    );
  }
  return {
    legalForm: data.legal_form,
    legalFormRegistrationNumber: data.legal_form_registration_number
  };
};
const unmarshalContactQuestion = (data) => {
  if (!isJSONObject(data)) {
    throw new TypeError(
      `Unmarshalling the type 'ContactQuestion' failed as data isn't a dictionary.`
    );
  }
  return {
    answer: data.answer,
    question: data.question
  };
};
const marshalling_gen_unmarshalContact = (data) => {
  if (!isJSONObject(data)) {
    throw new TypeError(
      `Unmarshalling the type 'Contact' failed as data isn't a dictionary.`
    );
  }
  return {
    addressLine1: data.address_line_1,
    addressLine2: data.address_line_2,
    city: data.city,
    companyIdentificationCode: data.company_identification_code,
    companyName: data.company_name,
    country: data.country,
    email: data.email,
    emailAlt: data.email_alt,
    emailStatus: data.email_status,
    extensionEu: data.extension_eu ? unmarshalContactExtensionEU(data.extension_eu) : void 0,
    extensionFr: data.extension_fr ? unmarshalContactExtensionFR(data.extension_fr) : void 0,
    extensionNl: data.extension_nl ? unmarshalContactExtensionNL(data.extension_nl) : void 0,
    faxNumber: data.fax_number,
    firstname: data.firstname,
    id: data.id,
    lang: data.lang,
    lastname: data.lastname,
    legalForm: data.legal_form,
    phoneNumber: data.phone_number,
    questions: data.questions ? unmarshalArrayOfObject(data.questions, unmarshalContactQuestion) : void 0,
    resale: data.resale,
    state: data.state,
    status: data.status,
    vatIdentificationCode: data.vat_identification_code,
    whoisOptIn: data.whois_opt_in,
    zip: data.zip
  };
};
const unmarshalDNSZone = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'DNSZone' failed as data isn't a dictionary.`
    );
  }
  return {
    domain: data.domain,
    linkedProducts: data.linked_products,
    message: data.message,
    ns: data.ns,
    nsDefault: data.ns_default,
    nsMaster: data.ns_master,
    projectId: data.project_id,
    status: data.status,
    subdomain: data.subdomain,
    updatedAt: (0,dist/* unmarshalDate */.gR)(data.updated_at)
  };
};
const marshalling_gen_unmarshalHost = (data) => {
  if (!isJSONObject(data)) {
    throw new TypeError(
      `Unmarshalling the type 'Host' failed as data isn't a dictionary.`
    );
  }
  return {
    domain: data.domain,
    ips: data.ips,
    name: data.name,
    status: data.status
  };
};
const unmarshalSSLCertificate = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'SSLCertificate' failed as data isn't a dictionary.`
    );
  }
  return {
    alternativeDnsZones: data.alternative_dns_zones,
    certificateChain: data.certificate_chain,
    createdAt: (0,dist/* unmarshalDate */.gR)(data.created_at),
    dnsZone: data.dns_zone,
    expiredAt: (0,dist/* unmarshalDate */.gR)(data.expired_at),
    privateKey: data.private_key,
    status: data.status
  };
};
const unmarshalCheckContactsCompatibilityResponseContactCheckResult = (data) => {
  if (!isJSONObject(data)) {
    throw new TypeError(
      `Unmarshalling the type 'CheckContactsCompatibilityResponseContactCheckResult' failed as data isn't a dictionary.`
    );
  }
  return {
    compatible: data.compatible,
    errorMessage: data.error_message
  };
};
const marshalling_gen_unmarshalCheckContactsCompatibilityResponse = (data) => {
  if (!isJSONObject(data)) {
    throw new TypeError(
      `Unmarshalling the type 'CheckContactsCompatibilityResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    administrativeCheckResult: data.administrative_check_result ? unmarshalCheckContactsCompatibilityResponseContactCheckResult(
      data.administrative_check_result
    ) : void 0,
    compatible: data.compatible,
    ownerCheckResult: data.owner_check_result ? unmarshalCheckContactsCompatibilityResponseContactCheckResult(
      data.owner_check_result
    ) : void 0,
    technicalCheckResult: data.technical_check_result ? unmarshalCheckContactsCompatibilityResponseContactCheckResult(
      data.technical_check_result
    ) : void 0
  };
};
const unmarshalClearDNSZoneRecordsResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'ClearDNSZoneRecordsResponse' failed as data isn't a dictionary.`
    );
  }
  return {};
};
const unmarshalDeleteDNSZoneResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'DeleteDNSZoneResponse' failed as data isn't a dictionary.`
    );
  }
  return {};
};
const marshalling_gen_unmarshalDeleteExternalDomainResponse = (data) => {
  if (!isJSONObject(data)) {
    throw new TypeError(
      `Unmarshalling the type 'DeleteExternalDomainResponse' failed as data isn't a dictionary.`
    );
  }
  return {};
};
const unmarshalDeleteSSLCertificateResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'DeleteSSLCertificateResponse' failed as data isn't a dictionary.`
    );
  }
  return {};
};
const unmarshalDSRecordPublicKey = (data) => {
  if (!isJSONObject(data)) {
    throw new TypeError(
      `Unmarshalling the type 'DSRecordPublicKey' failed as data isn't a dictionary.`
    );
  }
  return {
    key: data.key
  };
};
const unmarshalDSRecordDigest = (data) => {
  if (!isJSONObject(data)) {
    throw new TypeError(
      `Unmarshalling the type 'DSRecordDigest' failed as data isn't a dictionary.`
    );
  }
  return {
    digest: data.digest,
    publicKey: data.public_key ? unmarshalDSRecordPublicKey(data.public_key) : void 0,
    type: data.type
  };
};
const unmarshalDSRecord = (data) => {
  if (!isJSONObject(data)) {
    throw new TypeError(
      `Unmarshalling the type 'DSRecord' failed as data isn't a dictionary.`
    );
  }
  return {
    algorithm: data.algorithm,
    digest: data.digest ? unmarshalDSRecordDigest(data.digest) : void 0,
    keyId: data.key_id,
    publicKey: data.public_key ? unmarshalDSRecordPublicKey(data.public_key) : void 0
  };
};
const unmarshalTldOffer = (data) => {
  if (!isJSONObject(data)) {
    throw new TypeError(
      `Unmarshalling the type 'TldOffer' failed as data isn't a dictionary.`
    );
  }
  return {
    action: data.action,
    operationPath: data.operation_path,
    price: data.price ? unmarshalMoney(data.price) : void 0
  };
};
const unmarshalDomainDNSSEC = (data) => {
  if (!isJSONObject(data)) {
    throw new TypeError(
      `Unmarshalling the type 'DomainDNSSEC' failed as data isn't a dictionary.`
    );
  }
  return {
    dsRecords: unmarshalArrayOfObject(data.ds_records, unmarshalDSRecord),
    status: data.status
  };
};
const unmarshalDomainRegistrationStatusExternalDomain = (data) => {
  if (!isJSONObject(data)) {
    throw new TypeError(
      `Unmarshalling the type 'DomainRegistrationStatusExternalDomain' failed as data isn't a dictionary.`
    );
  }
  return {
    validationToken: data.validation_token
  };
};
const unmarshalDomainRegistrationStatusTransfer = (data) => {
  if (!isJSONObject(data)) {
    throw new TypeError(
      `Unmarshalling the type 'DomainRegistrationStatusTransfer' failed as data isn't a dictionary.`
    );
  }
  return {
    status: data.status,
    voteCurrentOwner: data.vote_current_owner,
    voteNewOwner: data.vote_new_owner
  };
};
const unmarshalTld = (data) => {
  if (!isJSONObject(data)) {
    throw new TypeError(
      `Unmarshalling the type 'Tld' failed as data isn't a dictionary.`
    );
  }
  return {
    dnssecSupport: data.dnssec_support,
    durationInYearsMax: data.duration_in_years_max,
    durationInYearsMin: data.duration_in_years_min,
    idnSupport: data.idn_support,
    name: data.name,
    offers: unmarshalMapOfObject(data.offers, unmarshalTldOffer),
    specifications: data.specifications
  };
};
const marshalling_gen_unmarshalDomain = (data) => {
  if (!isJSONObject(data)) {
    throw new TypeError(
      `Unmarshalling the type 'Domain' failed as data isn't a dictionary.`
    );
  }
  return {
    administrativeContact: data.administrative_contact ? marshalling_gen_unmarshalContact(data.administrative_contact) : void 0,
    autoRenewStatus: data.auto_renew_status,
    dnsZones: unmarshalArrayOfObject(data.dns_zones, unmarshalDNSZone),
    dnssec: data.dnssec ? unmarshalDomainDNSSEC(data.dnssec) : void 0,
    domain: data.domain,
    eppCode: data.epp_code,
    expiredAt: unmarshalDate(data.expired_at),
    externalDomainRegistrationStatus: data.external_domain_registration_status ? unmarshalDomainRegistrationStatusExternalDomain(
      data.external_domain_registration_status
    ) : void 0,
    isExternal: data.is_external,
    linkedProducts: data.linked_products,
    organizationId: data.organization_id,
    ownerContact: data.owner_contact ? marshalling_gen_unmarshalContact(data.owner_contact) : void 0,
    pendingTrade: data.pending_trade,
    projectId: data.project_id,
    registrar: data.registrar,
    status: data.status,
    technicalContact: data.technical_contact ? marshalling_gen_unmarshalContact(data.technical_contact) : void 0,
    tld: data.tld ? unmarshalTld(data.tld) : void 0,
    transferRegistrationStatus: data.transfer_registration_status ? unmarshalDomainRegistrationStatusTransfer(
      data.transfer_registration_status
    ) : void 0,
    updatedAt: unmarshalDate(data.updated_at)
  };
};
const unmarshalGetDNSZoneTsigKeyResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'GetDNSZoneTsigKeyResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    algorithm: data.algorithm,
    key: data.key,
    name: data.name
  };
};
const unmarshalDomainRecordGeoIPConfigMatch = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'DomainRecordGeoIPConfigMatch' failed as data isn't a dictionary.`
    );
  }
  return {
    continents: data.continents,
    countries: data.countries,
    data: data.data
  };
};
const unmarshalDomainRecordViewConfigView = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'DomainRecordViewConfigView' failed as data isn't a dictionary.`
    );
  }
  return {
    data: data.data,
    subnet: data.subnet
  };
};
const unmarshalDomainRecordWeightedConfigWeightedIP = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'DomainRecordWeightedConfigWeightedIP' failed as data isn't a dictionary.`
    );
  }
  return {
    ip: data.ip,
    weight: data.weight
  };
};
const unmarshalDomainRecordGeoIPConfig = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'DomainRecordGeoIPConfig' failed as data isn't a dictionary.`
    );
  }
  return {
    default: data.default,
    matches: (0,dist/* unmarshalArrayOfObject */.jG)(
      data.matches,
      unmarshalDomainRecordGeoIPConfigMatch
    )
  };
};
const unmarshalDomainRecordHTTPServiceConfig = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'DomainRecordHTTPServiceConfig' failed as data isn't a dictionary.`
    );
  }
  return {
    ips: data.ips,
    mustContain: data.must_contain,
    strategy: data.strategy,
    url: data.url,
    userAgent: data.user_agent
  };
};
const unmarshalDomainRecordViewConfig = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'DomainRecordViewConfig' failed as data isn't a dictionary.`
    );
  }
  return {
    views: (0,dist/* unmarshalArrayOfObject */.jG)(
      data.views,
      unmarshalDomainRecordViewConfigView
    )
  };
};
const unmarshalDomainRecordWeightedConfig = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'DomainRecordWeightedConfig' failed as data isn't a dictionary.`
    );
  }
  return {
    weightedIps: (0,dist/* unmarshalArrayOfObject */.jG)(
      data.weighted_ips,
      unmarshalDomainRecordWeightedConfigWeightedIP
    )
  };
};
const unmarshalDomainRecord = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'DomainRecord' failed as data isn't a dictionary.`
    );
  }
  return {
    comment: data.comment,
    data: data.data,
    geoIpConfig: data.geo_ip_config ? unmarshalDomainRecordGeoIPConfig(data.geo_ip_config) : void 0,
    httpServiceConfig: data.http_service_config ? unmarshalDomainRecordHTTPServiceConfig(data.http_service_config) : void 0,
    id: data.id,
    name: data.name,
    priority: data.priority,
    ttl: data.ttl,
    type: data.type,
    viewConfig: data.view_config ? unmarshalDomainRecordViewConfig(data.view_config) : void 0,
    weightedConfig: data.weighted_config ? unmarshalDomainRecordWeightedConfig(data.weighted_config) : void 0
  };
};
const unmarshalRecordIdentifier = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'RecordIdentifier' failed as data isn't a dictionary.`
    );
  }
  return {
    data: data.data,
    name: data.name,
    ttl: data.ttl,
    type: data.type
  };
};
const unmarshalRecordChangeAdd = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'RecordChangeAdd' failed as data isn't a dictionary.`
    );
  }
  return {
    records: (0,dist/* unmarshalArrayOfObject */.jG)(data.records, unmarshalDomainRecord)
  };
};
const unmarshalRecordChangeClear = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'RecordChangeClear' failed as data isn't a dictionary.`
    );
  }
  return {};
};
const unmarshalRecordChangeDelete = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'RecordChangeDelete' failed as data isn't a dictionary.`
    );
  }
  return {
    id: data.id,
    idFields: data.id_fields ? unmarshalRecordIdentifier(data.id_fields) : void 0
  };
};
const unmarshalRecordChangeSet = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'RecordChangeSet' failed as data isn't a dictionary.`
    );
  }
  return {
    id: data.id,
    idFields: data.id_fields ? unmarshalRecordIdentifier(data.id_fields) : void 0,
    records: (0,dist/* unmarshalArrayOfObject */.jG)(data.records, unmarshalDomainRecord)
  };
};
const unmarshalRecordChange = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'RecordChange' failed as data isn't a dictionary.`
    );
  }
  return {
    add: data.add ? unmarshalRecordChangeAdd(data.add) : void 0,
    clear: data.clear ? unmarshalRecordChangeClear(data.clear) : void 0,
    delete: data.delete ? unmarshalRecordChangeDelete(data.delete) : void 0,
    set: data.set ? unmarshalRecordChangeSet(data.set) : void 0
  };
};
const unmarshalGetDNSZoneVersionDiffResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'GetDNSZoneVersionDiffResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    changes: (0,dist/* unmarshalArrayOfObject */.jG)(data.changes, unmarshalRecordChange)
  };
};
const marshalling_gen_unmarshalGetDomainAuthCodeResponse = (data) => {
  if (!isJSONObject(data)) {
    throw new TypeError(
      `Unmarshalling the type 'GetDomainAuthCodeResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    authCode: data.auth_code
  };
};
const unmarshalImportProviderDNSZoneResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'ImportProviderDNSZoneResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    records: (0,dist/* unmarshalArrayOfObject */.jG)(data.records, unmarshalDomainRecord)
  };
};
const unmarshalImportRawDNSZoneResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'ImportRawDNSZoneResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    records: (0,dist/* unmarshalArrayOfObject */.jG)(data.records, unmarshalDomainRecord)
  };
};
const unmarshalContactRolesRoles = (data) => {
  if (!isJSONObject(data)) {
    throw new TypeError(
      `Unmarshalling the type 'ContactRolesRoles' failed as data isn't a dictionary.`
    );
  }
  return {
    isAdministrative: data.is_administrative,
    isOwner: data.is_owner,
    isTechnical: data.is_technical
  };
};
const unmarshalContactRoles = (data) => {
  if (!isJSONObject(data)) {
    throw new TypeError(
      `Unmarshalling the type 'ContactRoles' failed as data isn't a dictionary.`
    );
  }
  return {
    contact: data.contact ? marshalling_gen_unmarshalContact(data.contact) : void 0,
    roles: unmarshalMapOfObject(data.roles, unmarshalContactRolesRoles)
  };
};
const marshalling_gen_unmarshalListContactsResponse = (data) => {
  if (!isJSONObject(data)) {
    throw new TypeError(
      `Unmarshalling the type 'ListContactsResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    contacts: unmarshalArrayOfObject(data.contacts, unmarshalContactRoles),
    totalCount: data.total_count
  };
};
const unmarshalNameserver = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'Nameserver' failed as data isn't a dictionary.`
    );
  }
  return {
    ip: data.ip,
    name: data.name
  };
};
const unmarshalListDNSZoneNameserversResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'ListDNSZoneNameserversResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    ns: (0,dist/* unmarshalArrayOfObject */.jG)(data.ns, unmarshalNameserver)
  };
};
const unmarshalListDNSZoneRecordsResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'ListDNSZoneRecordsResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    records: (0,dist/* unmarshalArrayOfObject */.jG)(data.records, unmarshalDomainRecord),
    totalCount: data.total_count
  };
};
const unmarshalListDNSZoneVersionRecordsResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'ListDNSZoneVersionRecordsResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    records: (0,dist/* unmarshalArrayOfObject */.jG)(data.records, unmarshalDomainRecord),
    totalCount: data.total_count
  };
};
const unmarshalDNSZoneVersion = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'DNSZoneVersion' failed as data isn't a dictionary.`
    );
  }
  return {
    createdAt: (0,dist/* unmarshalDate */.gR)(data.created_at),
    id: data.id
  };
};
const unmarshalListDNSZoneVersionsResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'ListDNSZoneVersionsResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    totalCount: data.total_count,
    versions: (0,dist/* unmarshalArrayOfObject */.jG)(data.versions, unmarshalDNSZoneVersion)
  };
};
const unmarshalListDNSZonesResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'ListDNSZonesResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    dnsZones: (0,dist/* unmarshalArrayOfObject */.jG)(data.dns_zones, unmarshalDNSZone),
    totalCount: data.total_count
  };
};
const marshalling_gen_unmarshalListDomainHostsResponse = (data) => {
  if (!isJSONObject(data)) {
    throw new TypeError(
      `Unmarshalling the type 'ListDomainHostsResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    hosts: unmarshalArrayOfObject(data.hosts, marshalling_gen_unmarshalHost),
    totalCount: data.total_count
  };
};
const unmarshalDomainSummary = (data) => {
  if (!isJSONObject(data)) {
    throw new TypeError(
      `Unmarshalling the type 'DomainSummary' failed as data isn't a dictionary.`
    );
  }
  return {
    autoRenewStatus: data.auto_renew_status,
    createdAt: unmarshalDate(data.created_at),
    dnssecStatus: data.dnssec_status,
    domain: data.domain,
    eppCode: data.epp_code,
    expiredAt: unmarshalDate(data.expired_at),
    externalDomainRegistrationStatus: data.external_domain_registration_status ? unmarshalDomainRegistrationStatusExternalDomain(
      data.external_domain_registration_status
    ) : void 0,
    isExternal: data.is_external,
    organizationId: data.organization_id,
    pendingTrade: data.pending_trade,
    projectId: data.project_id,
    registrar: data.registrar,
    status: data.status,
    transferRegistrationStatus: data.transfer_registration_status ? unmarshalDomainRegistrationStatusTransfer(
      data.transfer_registration_status
    ) : void 0,
    updatedAt: unmarshalDate(data.updated_at)
  };
};
const marshalling_gen_unmarshalListDomainsResponse = (data) => {
  if (!isJSONObject(data)) {
    throw new TypeError(
      `Unmarshalling the type 'ListDomainsResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    domains: unmarshalArrayOfObject(data.domains, unmarshalDomainSummary),
    totalCount: data.total_count
  };
};
const unmarshalInboundTransfer = (data) => {
  if (!isJSONObject(data)) {
    throw new TypeError(
      `Unmarshalling the type 'InboundTransfer' failed as data isn't a dictionary.`
    );
  }
  return {
    createdAt: unmarshalDate(data.created_at),
    domain: data.domain,
    id: data.id,
    lastUpdatedAt: unmarshalDate(data.last_updated_at),
    message: data.message,
    projectId: data.project_id,
    status: data.status,
    taskId: data.task_id
  };
};
const marshalling_gen_unmarshalListInboundTransfersResponse = (data) => {
  if (!isJSONObject(data)) {
    throw new TypeError(
      `Unmarshalling the type 'ListInboundTransfersResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    inboundTransfers: unmarshalArrayOfObject(
      data.inbound_transfers,
      unmarshalInboundTransfer
    ),
    totalCount: data.total_count
  };
};
const unmarshalRenewableDomain = (data) => {
  if (!isJSONObject(data)) {
    throw new TypeError(
      `Unmarshalling the type 'RenewableDomain' failed as data isn't a dictionary.`
    );
  }
  return {
    domain: data.domain,
    estimatedDeleteAt: unmarshalDate(data.estimated_delete_at),
    expiredAt: unmarshalDate(data.expired_at),
    limitRedemptionAt: unmarshalDate(data.limit_redemption_at),
    limitRenewAt: unmarshalDate(data.limit_renew_at),
    organizationId: data.organization_id,
    projectId: data.project_id,
    renewableDurationInYears: data.renewable_duration_in_years,
    status: data.status,
    tld: data.tld ? unmarshalTld(data.tld) : void 0
  };
};
const marshalling_gen_unmarshalListRenewableDomainsResponse = (data) => {
  if (!isJSONObject(data)) {
    throw new TypeError(
      `Unmarshalling the type 'ListRenewableDomainsResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    domains: unmarshalArrayOfObject(data.domains, unmarshalRenewableDomain),
    totalCount: data.total_count
  };
};
const unmarshalListSSLCertificatesResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'ListSSLCertificatesResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    certificates: (0,dist/* unmarshalArrayOfObject */.jG)(
      data.certificates,
      unmarshalSSLCertificate
    ),
    totalCount: data.total_count
  };
};
const unmarshalTask = (data) => {
  if (!isJSONObject(data)) {
    throw new TypeError(
      `Unmarshalling the type 'Task' failed as data isn't a dictionary.`
    );
  }
  return {
    contactIdentifier: data.contact_identifier,
    domain: data.domain,
    id: data.id,
    message: data.message,
    organizationId: data.organization_id,
    projectId: data.project_id,
    startedAt: unmarshalDate(data.started_at),
    status: data.status,
    type: data.type,
    updatedAt: unmarshalDate(data.updated_at)
  };
};
const marshalling_gen_unmarshalListTasksResponse = (data) => {
  if (!isJSONObject(data)) {
    throw new TypeError(
      `Unmarshalling the type 'ListTasksResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    tasks: unmarshalArrayOfObject(data.tasks, unmarshalTask),
    totalCount: data.total_count
  };
};
const marshalling_gen_unmarshalListTldsResponse = (data) => {
  if (!isJSONObject(data)) {
    throw new TypeError(
      `Unmarshalling the type 'ListTldsResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    tlds: unmarshalArrayOfObject(data.tlds, unmarshalTld),
    totalCount: data.total_count
  };
};
const marshalling_gen_unmarshalOrderResponse = (data) => {
  if (!isJSONObject(data)) {
    throw new TypeError(
      `Unmarshalling the type 'OrderResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    createdAt: unmarshalDate(data.created_at),
    domains: data.domains,
    organizationId: data.organization_id,
    projectId: data.project_id,
    taskId: data.task_id
  };
};
const unmarshalRefreshDNSZoneResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'RefreshDNSZoneResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    dnsZones: (0,dist/* unmarshalArrayOfObject */.jG)(data.dns_zones, unmarshalDNSZone)
  };
};
const marshalling_gen_unmarshalRegisterExternalDomainResponse = (data) => {
  if (!isJSONObject(data)) {
    throw new TypeError(
      `Unmarshalling the type 'RegisterExternalDomainResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    createdAt: unmarshalDate(data.created_at),
    domain: data.domain,
    organizationId: data.organization_id,
    projectId: data.project_id,
    validationToken: data.validation_token
  };
};
const unmarshalRestoreDNSZoneVersionResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'RestoreDNSZoneVersionResponse' failed as data isn't a dictionary.`
    );
  }
  return {};
};
const marshalling_gen_unmarshalRetryInboundTransferResponse = (data) => {
  if (!isJSONObject(data)) {
    throw new TypeError(
      `Unmarshalling the type 'RetryInboundTransferResponse' failed as data isn't a dictionary.`
    );
  }
  return {};
};
const unmarshalAvailableDomain = (data) => {
  if (!isJSONObject(data)) {
    throw new TypeError(
      `Unmarshalling the type 'AvailableDomain' failed as data isn't a dictionary.`
    );
  }
  return {
    available: data.available,
    domain: data.domain,
    tld: data.tld ? unmarshalTld(data.tld) : void 0
  };
};
const marshalling_gen_unmarshalSearchAvailableDomainsResponse = (data) => {
  if (!isJSONObject(data)) {
    throw new TypeError(
      `Unmarshalling the type 'SearchAvailableDomainsResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    availableDomains: unmarshalArrayOfObject(
      data.available_domains,
      unmarshalAvailableDomain
    )
  };
};
const unmarshalUpdateDNSZoneNameserversResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'UpdateDNSZoneNameserversResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    ns: (0,dist/* unmarshalArrayOfObject */.jG)(data.ns, unmarshalNameserver)
  };
};
const unmarshalUpdateDNSZoneRecordsResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'UpdateDNSZoneRecordsResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    records: (0,dist/* unmarshalArrayOfObject */.jG)(data.records, unmarshalDomainRecord)
  };
};
const marshalCloneDNSZoneRequest = (request, defaults) => ({
  dest_dns_zone: request.destDnsZone,
  overwrite: request.overwrite,
  project_id: request.projectId ?? defaults.defaultProjectId
});
const marshalCreateDNSZoneRequest = (request, defaults) => ({
  domain: request.domain,
  project_id: request.projectId ?? defaults.defaultProjectId,
  subdomain: request.subdomain
});
const marshalCreateSSLCertificateRequest = (request, defaults) => ({
  alternative_dns_zones: request.alternativeDnsZones,
  dns_zone: request.dnsZone
});
const marshalImportProviderDNSZoneRequestOnlineV1 = (request, defaults) => ({
  token: request.token
});
const marshalImportProviderDNSZoneRequest = (request, defaults) => ({
  ...(0,dist/* resolveOneOf */.Ix)([
    {
      param: "online_v1",
      value: request.onlineV1 !== void 0 ? marshalImportProviderDNSZoneRequestOnlineV1(
        request.onlineV1
      ) : void 0
    }
  ])
});
const marshalImportRawDNSZoneRequestTsigKey = (request, defaults) => ({
  algorithm: request.algorithm,
  key: request.key,
  name: request.name
});
const marshalImportRawDNSZoneRequestAXFRSource = (request, defaults) => ({
  name_server: request.nameServer,
  tsig_key: request.tsigKey !== void 0 ? marshalImportRawDNSZoneRequestTsigKey(request.tsigKey) : void 0
});
const marshalImportRawDNSZoneRequestBindSource = (request, defaults) => ({
  content: request.content
});
const marshalImportRawDNSZoneRequest = (request, defaults) => ({
  content: request.content,
  format: request.format,
  project_id: request.projectId ?? defaults.defaultProjectId,
  ...(0,dist/* resolveOneOf */.Ix)([
    {
      param: "bind_source",
      value: request.bindSource !== void 0 ? marshalImportRawDNSZoneRequestBindSource(
        request.bindSource
      ) : void 0
    },
    {
      param: "axfr_source",
      value: request.axfrSource !== void 0 ? marshalImportRawDNSZoneRequestAXFRSource(
        request.axfrSource
      ) : void 0
    }
  ])
});
const marshalRefreshDNSZoneRequest = (request, defaults) => ({
  recreate_dns_zone: request.recreateDnsZone,
  recreate_sub_dns_zone: request.recreateSubDnsZone
});
const marshalContactExtensionFRAssociationInfo = (request, defaults) => ({
  publication_jo: request.publicationJo,
  publication_jo_page: request.publicationJoPage
});
const marshalContactExtensionFRCodeAuthAfnicInfo = (request, defaults) => ({
  code_auth_afnic: request.codeAuthAfnic
});
const marshalContactExtensionFRDunsInfo = (request, defaults) => ({
  duns_id: request.dunsId,
  local_id: request.localId
});
const marshalContactExtensionFRIndividualInfo = (request, defaults) => ({
  whois_opt_in: request.whoisOptIn
});
const marshalContactExtensionFRTrademarkInfo = (request, defaults) => ({
  trademark_inpi: request.trademarkInpi
});
const marshalContactExtensionEU = (request, defaults) => ({
  european_citizenship: request.europeanCitizenship
});
const marshalContactExtensionFR = (request, defaults) => ({
  mode: request.mode,
  ...resolveOneOf([
    {
      param: "individual_info",
      value: request.individualInfo !== void 0 ? marshalContactExtensionFRIndividualInfo(
        request.individualInfo
      ) : void 0
    },
    {
      param: "duns_info",
      value: request.dunsInfo !== void 0 ? marshalContactExtensionFRDunsInfo(request.dunsInfo) : void 0
    },
    {
      param: "association_info",
      value: request.associationInfo !== void 0 ? marshalContactExtensionFRAssociationInfo(
        request.associationInfo
      ) : void 0
    },
    {
      param: "trademark_info",
      value: request.trademarkInfo !== void 0 ? marshalContactExtensionFRTrademarkInfo(
        request.trademarkInfo
      ) : void 0
    },
    {
      param: "code_auth_afnic_info",
      value: request.codeAuthAfnicInfo !== void 0 ? marshalContactExtensionFRCodeAuthAfnicInfo(
        request.codeAuthAfnicInfo
      ) : void 0
    }
  ])
});
const marshalContactExtensionNL = (request, defaults) => ({
  legal_form: request.legalForm,
  legal_form_registration_number: request.legalFormRegistrationNumber
});
const marshalContactQuestion = (request, defaults) => ({
  answer: request.answer,
  question: request.question
});
const marshalNewContact = (request, defaults) => ({
  address_line_1: request.addressLine1,
  address_line_2: request.addressLine2,
  city: request.city,
  company_identification_code: request.companyIdentificationCode,
  company_name: request.companyName,
  country: request.country,
  email: request.email,
  email_alt: request.emailAlt,
  extension_eu: request.extensionEu !== void 0 ? marshalContactExtensionEU(request.extensionEu) : void 0,
  extension_fr: request.extensionFr !== void 0 ? marshalContactExtensionFR(request.extensionFr) : void 0,
  extension_nl: request.extensionNl !== void 0 ? marshalContactExtensionNL(request.extensionNl) : void 0,
  fax_number: request.faxNumber,
  firstname: request.firstname,
  lang: request.lang,
  lastname: request.lastname,
  legal_form: request.legalForm,
  phone_number: request.phoneNumber,
  questions: request.questions !== void 0 ? request.questions.map((elt) => marshalContactQuestion(elt)) : void 0,
  resale: request.resale,
  state: request.state,
  vat_identification_code: request.vatIdentificationCode,
  whois_opt_in: request.whoisOptIn,
  zip: request.zip
});
const marshalling_gen_marshalRegistrarApiBuyDomainsRequest = (request, defaults) => ({
  domains: request.domains,
  duration_in_years: request.durationInYears,
  project_id: request.projectId ?? defaults.defaultProjectId,
  ...resolveOneOf([
    { param: "owner_contact_id", value: request.ownerContactId },
    {
      param: "owner_contact",
      value: request.ownerContact !== void 0 ? marshalNewContact(request.ownerContact) : void 0
    }
  ]),
  ...resolveOneOf([
    {
      param: "administrative_contact_id",
      value: request.administrativeContactId
    },
    {
      param: "administrative_contact",
      value: request.administrativeContact !== void 0 ? marshalNewContact(request.administrativeContact) : void 0
    }
  ]),
  ...resolveOneOf([
    { param: "technical_contact_id", value: request.technicalContactId },
    {
      param: "technical_contact",
      value: request.technicalContact !== void 0 ? marshalNewContact(request.technicalContact) : void 0
    }
  ])
});
const marshalling_gen_marshalRegistrarApiCheckContactsCompatibilityRequest = (request, defaults) => ({
  domains: request.domains,
  tlds: request.tlds,
  ...resolveOneOf([
    { param: "owner_contact_id", value: request.ownerContactId },
    {
      param: "owner_contact",
      value: request.ownerContact !== void 0 ? marshalNewContact(request.ownerContact) : void 0
    }
  ]),
  ...resolveOneOf([
    {
      param: "administrative_contact_id",
      value: request.administrativeContactId
    },
    {
      param: "administrative_contact",
      value: request.administrativeContact !== void 0 ? marshalNewContact(request.administrativeContact) : void 0
    }
  ]),
  ...resolveOneOf([
    { param: "technical_contact_id", value: request.technicalContactId },
    {
      param: "technical_contact",
      value: request.technicalContact !== void 0 ? marshalNewContact(request.technicalContact) : void 0
    }
  ])
});
const marshalling_gen_marshalRegistrarApiCreateDomainHostRequest = (request, defaults) => ({
  ips: request.ips,
  name: request.name
});
const marshalDSRecordPublicKey = (request, defaults) => ({
  key: request.key
});
const marshalDSRecordDigest = (request, defaults) => ({
  digest: request.digest,
  public_key: request.publicKey !== void 0 ? marshalDSRecordPublicKey(request.publicKey) : void 0,
  type: request.type
});
const marshalDSRecord = (request, defaults) => ({
  algorithm: request.algorithm,
  key_id: request.keyId,
  ...resolveOneOf([
    {
      param: "digest",
      value: request.digest !== void 0 ? marshalDSRecordDigest(request.digest) : void 0
    },
    {
      param: "public_key",
      value: request.publicKey !== void 0 ? marshalDSRecordPublicKey(request.publicKey) : void 0
    }
  ])
});
const marshalling_gen_marshalRegistrarApiEnableDomainDNSSECRequest = (request, defaults) => ({
  ds_record: request.dsRecord !== void 0 ? marshalDSRecord(request.dsRecord) : void 0
});
const marshalling_gen_marshalRegistrarApiRegisterExternalDomainRequest = (request, defaults) => ({
  domain: request.domain,
  project_id: request.projectId ?? defaults.defaultProjectId
});
const marshalling_gen_marshalRegistrarApiRenewDomainsRequest = (request, defaults) => ({
  domains: request.domains,
  duration_in_years: request.durationInYears,
  force_late_renewal: request.forceLateRenewal
});
const marshalling_gen_marshalRegistrarApiRetryInboundTransferRequest = (request, defaults) => ({
  auth_code: request.authCode,
  domain: request.domain,
  project_id: request.projectId ?? defaults.defaultProjectId
});
const marshalling_gen_marshalRegistrarApiTradeDomainRequest = (request, defaults) => ({
  project_id: request.projectId ?? defaults.defaultProjectId,
  ...resolveOneOf([
    { param: "new_owner_contact_id", value: request.newOwnerContactId },
    {
      param: "new_owner_contact",
      value: request.newOwnerContact !== void 0 ? marshalNewContact(request.newOwnerContact) : void 0
    }
  ])
});
const marshalTransferInDomainRequestTransferRequest = (request, defaults) => ({
  auth_code: request.authCode,
  domain: request.domain
});
const marshalling_gen_marshalRegistrarApiTransferInDomainRequest = (request, defaults) => ({
  domains: request.domains.map(
    (elt) => marshalTransferInDomainRequestTransferRequest(elt)
  ),
  project_id: request.projectId ?? defaults.defaultProjectId,
  ...resolveOneOf([
    { param: "owner_contact_id", value: request.ownerContactId },
    {
      param: "owner_contact",
      value: request.ownerContact !== void 0 ? marshalNewContact(request.ownerContact) : void 0
    }
  ]),
  ...resolveOneOf([
    {
      param: "administrative_contact_id",
      value: request.administrativeContactId
    },
    {
      param: "administrative_contact",
      value: request.administrativeContact !== void 0 ? marshalNewContact(request.administrativeContact) : void 0
    }
  ]),
  ...resolveOneOf([
    { param: "technical_contact_id", value: request.technicalContactId },
    {
      param: "technical_contact",
      value: request.technicalContact !== void 0 ? marshalNewContact(request.technicalContact) : void 0
    }
  ])
});
const marshalUpdateContactRequestQuestion = (request, defaults) => ({
  answer: request.answer,
  question: request.question
});
const marshalling_gen_marshalRegistrarApiUpdateContactRequest = (request, defaults) => ({
  address_line_1: request.addressLine1,
  address_line_2: request.addressLine2,
  city: request.city,
  company_identification_code: request.companyIdentificationCode,
  country: request.country,
  email: request.email,
  email_alt: request.emailAlt,
  extension_eu: request.extensionEu !== void 0 ? marshalContactExtensionEU(request.extensionEu) : void 0,
  extension_fr: request.extensionFr !== void 0 ? marshalContactExtensionFR(request.extensionFr) : void 0,
  extension_nl: request.extensionNl !== void 0 ? marshalContactExtensionNL(request.extensionNl) : void 0,
  fax_number: request.faxNumber,
  lang: request.lang,
  phone_number: request.phoneNumber,
  questions: request.questions !== void 0 ? request.questions.map(
    (elt) => marshalUpdateContactRequestQuestion(elt)
  ) : void 0,
  resale: request.resale,
  state: request.state,
  vat_identification_code: request.vatIdentificationCode,
  whois_opt_in: request.whoisOptIn,
  zip: request.zip
});
const marshalling_gen_marshalRegistrarApiUpdateDomainHostRequest = (request, defaults) => ({
  ips: request.ips
});
const marshalling_gen_marshalRegistrarApiUpdateDomainRequest = (request, defaults) => ({
  ...resolveOneOf([
    { param: "technical_contact_id", value: request.technicalContactId },
    {
      param: "technical_contact",
      value: request.technicalContact !== void 0 ? marshalNewContact(request.technicalContact) : void 0
    }
  ]),
  ...resolveOneOf([
    { param: "owner_contact_id", value: request.ownerContactId },
    {
      param: "owner_contact",
      value: request.ownerContact !== void 0 ? marshalNewContact(request.ownerContact) : void 0
    }
  ]),
  ...resolveOneOf([
    {
      param: "administrative_contact_id",
      value: request.administrativeContactId
    },
    {
      param: "administrative_contact",
      value: request.administrativeContact !== void 0 ? marshalNewContact(request.administrativeContact) : void 0
    }
  ])
});
const marshalNameserver = (request, defaults) => ({
  ip: request.ip,
  name: request.name
});
const marshalUpdateDNSZoneNameserversRequest = (request, defaults) => ({
  ns: request.ns.map((elt) => marshalNameserver(elt))
});
const marshalDomainRecordGeoIPConfigMatch = (request, defaults) => ({
  continents: request.continents,
  countries: request.countries,
  data: request.data
});
const marshalDomainRecordViewConfigView = (request, defaults) => ({
  data: request.data,
  subnet: request.subnet
});
const marshalDomainRecordWeightedConfigWeightedIP = (request, defaults) => ({
  ip: request.ip,
  weight: request.weight
});
const marshalDomainRecordGeoIPConfig = (request, defaults) => ({
  default: request.default,
  matches: request.matches.map(
    (elt) => marshalDomainRecordGeoIPConfigMatch(elt)
  )
});
const marshalDomainRecordHTTPServiceConfig = (request, defaults) => ({
  ips: request.ips,
  must_contain: request.mustContain,
  strategy: request.strategy,
  url: request.url,
  user_agent: request.userAgent
});
const marshalDomainRecordViewConfig = (request, defaults) => ({
  views: request.views.map(
    (elt) => marshalDomainRecordViewConfigView(elt)
  )
});
const marshalDomainRecordWeightedConfig = (request, defaults) => ({
  weighted_ips: request.weightedIps.map(
    (elt) => marshalDomainRecordWeightedConfigWeightedIP(elt)
  )
});
const marshalDomainRecord = (request, defaults) => ({
  comment: request.comment,
  data: request.data,
  id: request.id,
  name: request.name,
  priority: request.priority,
  ttl: request.ttl,
  type: request.type,
  ...(0,dist/* resolveOneOf */.Ix)([
    {
      param: "geo_ip_config",
      value: request.geoIpConfig !== void 0 ? marshalDomainRecordGeoIPConfig(request.geoIpConfig) : void 0
    },
    {
      param: "http_service_config",
      value: request.httpServiceConfig !== void 0 ? marshalDomainRecordHTTPServiceConfig(
        request.httpServiceConfig
      ) : void 0
    },
    {
      param: "weighted_config",
      value: request.weightedConfig !== void 0 ? marshalDomainRecordWeightedConfig(request.weightedConfig) : void 0
    },
    {
      param: "view_config",
      value: request.viewConfig !== void 0 ? marshalDomainRecordViewConfig(request.viewConfig) : void 0
    }
  ])
});
const marshalRecordIdentifier = (request, defaults) => ({
  data: request.data,
  name: request.name,
  ttl: request.ttl,
  type: request.type
});
const marshalRecordChangeAdd = (request, defaults) => ({
  records: request.records.map((elt) => marshalDomainRecord(elt))
});
const marshalRecordChangeClear = (request, defaults) => ({});
const marshalRecordChangeDelete = (request, defaults) => ({
  ...(0,dist/* resolveOneOf */.Ix)([
    { param: "id", value: request.id },
    {
      param: "id_fields",
      value: request.idFields !== void 0 ? marshalRecordIdentifier(request.idFields) : void 0
    }
  ])
});
const marshalRecordChangeSet = (request, defaults) => ({
  records: request.records.map((elt) => marshalDomainRecord(elt)),
  ...(0,dist/* resolveOneOf */.Ix)([
    { param: "id", value: request.id },
    {
      param: "id_fields",
      value: request.idFields !== void 0 ? marshalRecordIdentifier(request.idFields) : void 0
    }
  ])
});
const marshalRecordChange = (request, defaults) => ({
  ...(0,dist/* resolveOneOf */.Ix)([
    {
      param: "add",
      value: request.add !== void 0 ? marshalRecordChangeAdd(request.add) : void 0
    },
    {
      param: "set",
      value: request.set !== void 0 ? marshalRecordChangeSet(request.set) : void 0
    },
    {
      param: "delete",
      value: request.delete !== void 0 ? marshalRecordChangeDelete(request.delete) : void 0
    },
    {
      param: "clear",
      value: request.clear !== void 0 ? marshalRecordChangeClear(request.clear) : void 0
    }
  ])
});
const marshalUpdateDNSZoneRecordsRequest = (request, defaults) => ({
  changes: request.changes.map((elt) => marshalRecordChange(elt)),
  disallow_new_zone_creation: request.disallowNewZoneCreation,
  return_all_records: request.returnAllRecords,
  serial: request.serial
});
const marshalUpdateDNSZoneRequest = (request, defaults) => ({
  new_dns_zone: request.newDnsZone,
  project_id: request.projectId ?? defaults.defaultProjectId
});


;// CONCATENATED MODULE: ./node_modules/.pnpm/@scaleway+sdk-domain@1.3.0_@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-domain/dist/v2beta1/api.gen.js



const jsonContentHeaders = {
  "Content-Type": "application/json; charset=utf-8"
};
class API extends dist/* API */.nC {
  pageOfListDNSZones = (request) => this.client.fetch(
    {
      method: "GET",
      path: `/domain/v2beta1/dns-zones`,
      urlParams: (0,dist/* urlParams */._S)(
        ["created_after", request.createdAfter],
        ["created_before", request.createdBefore],
        ["dns_zone", request.dnsZone],
        ["dns_zones", request.dnsZones],
        ["domain", request.domain],
        ["order_by", request.orderBy],
        ["organization_id", request.organizationId],
        ["page", request.page],
        [
          "page_size",
          request.pageSize ?? this.client.settings.defaultPageSize
        ],
        ["project_id", request.projectId],
        ["updated_after", request.updatedAfter],
        ["updated_before", request.updatedBefore]
      )
    },
    unmarshalListDNSZonesResponse
  );
  /**
   * List DNS zones. Retrieve the list of DNS zones you can manage and filter DNS zones associated with specific domain names.
   *
   * @param request - The request {@link ListDNSZonesRequest}
   * @returns A Promise of ListDNSZonesResponse
   */
  listDNSZones = (request) => (0,dist/* enrichForPagination */.vU)("dnsZones", this.pageOfListDNSZones, request);
  /**
   * Create a DNS zone. Create a new DNS zone specified by the domain name, the subdomain and the Project ID.
   *
   * @param request - The request {@link CreateDNSZoneRequest}
   * @returns A Promise of DNSZone
   */
  createDNSZone = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalCreateDNSZoneRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "POST",
      path: `/domain/v2beta1/dns-zones`
    },
    unmarshalDNSZone
  );
  /**
   * Update a DNS zone. Update the name and/or the Organizations for a DNS zone.
   *
   * @param request - The request {@link UpdateDNSZoneRequest}
   * @returns A Promise of DNSZone
   */
  updateDNSZone = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalUpdateDNSZoneRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "PATCH",
      path: `/domain/v2beta1/dns-zones/${(0,dist/* validatePathParam */.pm)("dnsZone", request.dnsZone)}`
    },
    unmarshalDNSZone
  );
  /**
   * Clone a DNS zone. Clone an existing DNS zone with all its records into a new DNS zone.
   *
   * @param request - The request {@link CloneDNSZoneRequest}
   * @returns A Promise of DNSZone
   */
  cloneDNSZone = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalCloneDNSZoneRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "POST",
      path: `/domain/v2beta1/dns-zones/${(0,dist/* validatePathParam */.pm)("dnsZone", request.dnsZone)}/clone`
    },
    unmarshalDNSZone
  );
  /**
   * Delete a DNS zone. Delete a DNS zone and all its records.
   *
   * @param request - The request {@link DeleteDNSZoneRequest}
   * @returns A Promise of DeleteDNSZoneResponse
   */
  deleteDNSZone = (request) => this.client.fetch(
    {
      method: "DELETE",
      path: `/domain/v2beta1/dns-zones/${(0,dist/* validatePathParam */.pm)("dnsZone", request.dnsZone)}`,
      urlParams: (0,dist/* urlParams */._S)([
        "project_id",
        request.projectId ?? this.client.settings.defaultProjectId
      ])
    },
    unmarshalDeleteDNSZoneResponse
  );
  pageOfListDNSZoneRecords = (request) => this.client.fetch(
    {
      method: "GET",
      path: `/domain/v2beta1/dns-zones/${(0,dist/* validatePathParam */.pm)("dnsZone", request.dnsZone)}/records`,
      urlParams: (0,dist/* urlParams */._S)(
        ["id", request.id],
        ["name", request.name],
        ["order_by", request.orderBy],
        ["page", request.page],
        [
          "page_size",
          request.pageSize ?? this.client.settings.defaultPageSize
        ],
        ["project_id", request.projectId],
        ["type", request.type]
      )
    },
    unmarshalListDNSZoneRecordsResponse
  );
  /**
     * List records within a DNS zone. Retrieve a list of DNS records within a DNS zone that has default name servers.
  You can filter records by type and name.
     *
     * @param request - The request {@link ListDNSZoneRecordsRequest}
     * @returns A Promise of ListDNSZoneRecordsResponse
     */
  listDNSZoneRecords = (request) => (0,dist/* enrichForPagination */.vU)("records", this.pageOfListDNSZoneRecords, request);
  /**
     * Update records within a DNS zone. Update records within a DNS zone that has default name servers and perform several actions on your records.
  
  Actions include:
   - add: allows you to add a new record or add a new IP to an existing A record, for example
   - set: allows you to edit a record or edit an IP from an existing A record, for example
   - delete: allows you to delete a record or delete an IP from an existing A record, for example
   - clear: allows you to delete all records from a DNS zone
  
  All edits will be versioned.
     *
     * @param request - The request {@link UpdateDNSZoneRecordsRequest}
     * @returns A Promise of UpdateDNSZoneRecordsResponse
     */
  updateDNSZoneRecords = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalUpdateDNSZoneRecordsRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "PATCH",
      path: `/domain/v2beta1/dns-zones/${(0,dist/* validatePathParam */.pm)("dnsZone", request.dnsZone)}/records`
    },
    unmarshalUpdateDNSZoneRecordsResponse
  );
  /**
   * List name servers within a DNS zone. Retrieve a list of name servers within a DNS zone and their optional glue records.
   *
   * @param request - The request {@link ListDNSZoneNameserversRequest}
   * @returns A Promise of ListDNSZoneNameserversResponse
   */
  listDNSZoneNameservers = (request) => this.client.fetch(
    {
      method: "GET",
      path: `/domain/v2beta1/dns-zones/${(0,dist/* validatePathParam */.pm)("dnsZone", request.dnsZone)}/nameservers`,
      urlParams: (0,dist/* urlParams */._S)(["project_id", request.projectId])
    },
    unmarshalListDNSZoneNameserversResponse
  );
  /**
   * Update name servers within a DNS zone. Update name servers within a DNS zone and set optional glue records.
   *
   * @param request - The request {@link UpdateDNSZoneNameserversRequest}
   * @returns A Promise of UpdateDNSZoneNameserversResponse
   */
  updateDNSZoneNameservers = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalUpdateDNSZoneNameserversRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "PUT",
      path: `/domain/v2beta1/dns-zones/${(0,dist/* validatePathParam */.pm)("dnsZone", request.dnsZone)}/nameservers`
    },
    unmarshalUpdateDNSZoneNameserversResponse
  );
  /**
     * Clear records within a DNS zone. Delete all records within a DNS zone that has default name servers.<br/>
  All edits will be versioned.
     *
     * @param request - The request {@link ClearDNSZoneRecordsRequest}
     * @returns A Promise of ClearDNSZoneRecordsResponse
     */
  clearDNSZoneRecords = (request) => this.client.fetch(
    {
      method: "DELETE",
      path: `/domain/v2beta1/dns-zones/${(0,dist/* validatePathParam */.pm)("dnsZone", request.dnsZone)}/records`
    },
    unmarshalClearDNSZoneRecordsResponse
  );
  /**
   * Export a raw DNS zone. Export a DNS zone with default name servers, in a specific format.
   *
   * @param request - The request {@link ExportRawDNSZoneRequest}
   * @returns A Promise of Blob
   */
  exportRawDNSZone = (request) => this.client.fetch({
    method: "GET",
    path: `/domain/v2beta1/dns-zones/${(0,dist/* validatePathParam */.pm)("dnsZone", request.dnsZone)}/raw`,
    urlParams: (0,dist/* urlParams */._S)(["dl", 1], ["format", request.format]),
    responseType: "blob"
  });
  /**
   * Import a raw DNS zone. Import and replace the format of records from a given provider, with default name servers.
   *
   * @param request - The request {@link ImportRawDNSZoneRequest}
   * @returns A Promise of ImportRawDNSZoneResponse
   */
  importRawDNSZone = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalImportRawDNSZoneRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "POST",
      path: `/domain/v2beta1/dns-zones/${(0,dist/* validatePathParam */.pm)("dnsZone", request.dnsZone)}/raw`
    },
    unmarshalImportRawDNSZoneResponse
  );
  /**
   * Import a DNS zone from another provider. Import and replace the format of records from a given provider, with default name servers.
   *
   * @param request - The request {@link ImportProviderDNSZoneRequest}
   * @returns A Promise of ImportProviderDNSZoneResponse
   */
  importProviderDNSZone = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalImportProviderDNSZoneRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "POST",
      path: `/domain/v2beta1/dns-zones/${(0,dist/* validatePathParam */.pm)("dnsZone", request.dnsZone)}/import-provider`
    },
    unmarshalImportProviderDNSZoneResponse
  );
  /**
     * Refresh a DNS zone. Refresh an SOA DNS zone to reload the records in the DNS zone and update the SOA serial.
  You can recreate the given DNS zone and its sub DNS zone if needed.
     *
     * @param request - The request {@link RefreshDNSZoneRequest}
     * @returns A Promise of RefreshDNSZoneResponse
     */
  refreshDNSZone = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalRefreshDNSZoneRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "POST",
      path: `/domain/v2beta1/dns-zones/${(0,dist/* validatePathParam */.pm)("dnsZone", request.dnsZone)}/refresh`
    },
    unmarshalRefreshDNSZoneResponse
  );
  pageOfListDNSZoneVersions = (request) => this.client.fetch(
    {
      method: "GET",
      path: `/domain/v2beta1/dns-zones/${(0,dist/* validatePathParam */.pm)("dnsZone", request.dnsZone)}/versions`,
      urlParams: (0,dist/* urlParams */._S)(
        ["page", request.page],
        [
          "page_size",
          request.pageSize ?? this.client.settings.defaultPageSize
        ]
      )
    },
    unmarshalListDNSZoneVersionsResponse
  );
  /**
     * List versions of a DNS zone. Retrieve a list of a DNS zone's versions.<br/>
  The maximum version count is 100. If the count reaches this limit, the oldest version will be deleted after each new modification.
     *
     * @param request - The request {@link ListDNSZoneVersionsRequest}
     * @returns A Promise of ListDNSZoneVersionsResponse
     */
  listDNSZoneVersions = (request) => (0,dist/* enrichForPagination */.vU)("versions", this.pageOfListDNSZoneVersions, request);
  pageOfListDNSZoneVersionRecords = (request) => this.client.fetch(
    {
      method: "GET",
      path: `/domain/v2beta1/dns-zones/version/${(0,dist/* validatePathParam */.pm)("dnsZoneVersionId", request.dnsZoneVersionId)}`,
      urlParams: (0,dist/* urlParams */._S)(
        ["page", request.page],
        [
          "page_size",
          request.pageSize ?? this.client.settings.defaultPageSize
        ]
      )
    },
    unmarshalListDNSZoneVersionRecordsResponse
  );
  /**
   * List records from a given version of a specific DNS zone. Retrieve a list of records from a specific DNS zone version.
   *
   * @param request - The request {@link ListDNSZoneVersionRecordsRequest}
   * @returns A Promise of ListDNSZoneVersionRecordsResponse
   */
  listDNSZoneVersionRecords = (request) => (0,dist/* enrichForPagination */.vU)(
    "records",
    this.pageOfListDNSZoneVersionRecords,
    request
  );
  /**
   * Access differences from a specific DNS zone version. Access a previous DNS zone version to see the differences from another specific version.
   *
   * @param request - The request {@link GetDNSZoneVersionDiffRequest}
   * @returns A Promise of GetDNSZoneVersionDiffResponse
   */
  getDNSZoneVersionDiff = (request) => this.client.fetch(
    {
      method: "GET",
      path: `/domain/v2beta1/dns-zones/version/${(0,dist/* validatePathParam */.pm)("dnsZoneVersionId", request.dnsZoneVersionId)}/diff`
    },
    unmarshalGetDNSZoneVersionDiffResponse
  );
  /**
   * Restore a DNS zone version. Restore and activate a version of a specific DNS zone.
   *
   * @param request - The request {@link RestoreDNSZoneVersionRequest}
   * @returns A Promise of RestoreDNSZoneVersionResponse
   */
  restoreDNSZoneVersion = (request) => this.client.fetch(
    {
      body: "{}",
      headers: jsonContentHeaders,
      method: "POST",
      path: `/domain/v2beta1/dns-zones/version/${(0,dist/* validatePathParam */.pm)("dnsZoneVersionId", request.dnsZoneVersionId)}/restore`
    },
    unmarshalRestoreDNSZoneVersionResponse
  );
  /**
   * Get a DNS zone's TLS certificate. Get the DNS zone's TLS certificate. If you do not have a certificate, the ouptut returns `no certificate found`.
   *
   * @param request - The request {@link GetSSLCertificateRequest}
   * @returns A Promise of SSLCertificate
   */
  getSSLCertificate = (request) => this.client.fetch(
    {
      method: "GET",
      path: `/domain/v2beta1/ssl-certificates/${(0,dist/* validatePathParam */.pm)("dnsZone", request.dnsZone)}`
    },
    unmarshalSSLCertificate
  );
  /**
   * Waits for {@link SSLCertificate} to be in a final state.
   *
   * @param request - The request {@link GetSSLCertificateRequest}
   * @param options - The waiting options
   * @returns A Promise of SSLCertificate
   */
  waitForSSLCertificate = (request, options) => (0,dist/* waitForResource */.NN)(
    options?.stop ?? ((res) => Promise.resolve(
      !SSL_CERTIFICATE_TRANSIENT_STATUSES.includes(res.status)
    )),
    this.getSSLCertificate,
    request,
    options
  );
  /**
   * Create or get the DNS zone's TLS certificate. Create a new TLS certificate or retrieve information about an existing TLS certificate.
   *
   * @param request - The request {@link CreateSSLCertificateRequest}
   * @returns A Promise of SSLCertificate
   */
  createSSLCertificate = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalCreateSSLCertificateRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "POST",
      path: `/domain/v2beta1/ssl-certificates`
    },
    unmarshalSSLCertificate
  );
  pageOfListSSLCertificates = (request) => this.client.fetch(
    {
      method: "GET",
      path: `/domain/v2beta1/ssl-certificates`,
      urlParams: (0,dist/* urlParams */._S)(
        ["dns_zone", request.dnsZone],
        ["page", request.page],
        [
          "page_size",
          request.pageSize ?? this.client.settings.defaultPageSize
        ],
        ["project_id", request.projectId]
      )
    },
    unmarshalListSSLCertificatesResponse
  );
  /**
   * List a user's TLS certificates. List all the TLS certificates a user has created, specified by the user's Project ID and the DNS zone.
   *
   * @param request - The request {@link ListSSLCertificatesRequest}
   * @returns A Promise of ListSSLCertificatesResponse
   */
  listSSLCertificates = (request) => (0,dist/* enrichForPagination */.vU)("certificates", this.pageOfListSSLCertificates, request);
  /**
   * Delete a TLS certificate. Delete an existing TLS certificate specified by its DNS zone. Deleting a TLS certificate is permanent and cannot be undone.
   *
   * @param request - The request {@link DeleteSSLCertificateRequest}
   * @returns A Promise of DeleteSSLCertificateResponse
   */
  deleteSSLCertificate = (request) => this.client.fetch(
    {
      method: "DELETE",
      path: `/domain/v2beta1/ssl-certificates/${(0,dist/* validatePathParam */.pm)("dnsZone", request.dnsZone)}`
    },
    unmarshalDeleteSSLCertificateResponse
  );
  /**
   * Get the DNS zone's TSIG key. Retrieve information about the TSIG key of a given DNS zone to allow AXFR requests.
   *
   * @param request - The request {@link GetDNSZoneTsigKeyRequest}
   * @returns A Promise of GetDNSZoneTsigKeyResponse
   */
  getDNSZoneTsigKey = (request) => this.client.fetch(
    {
      method: "GET",
      path: `/domain/v2beta1/dns-zones/${(0,dist/* validatePathParam */.pm)("dnsZone", request.dnsZone)}/tsig-key`
    },
    unmarshalGetDNSZoneTsigKeyResponse
  );
  /**
   * Delete the DNS zone's TSIG key. Delete an existing TSIG key specified by its DNS zone. Deleting a TSIG key is permanent and cannot be undone.
   *
   * @param request - The request {@link DeleteDNSZoneTsigKeyRequest}
   */
  deleteDNSZoneTsigKey = (request) => this.client.fetch({
    method: "DELETE",
    path: `/domain/v2beta1/dns-zones/${(0,dist/* validatePathParam */.pm)("dnsZone", request.dnsZone)}/tsig-key`
  });
}
class RegistrarAPI extends (/* unused pure expression or super */ null && (API$1)) {
  pageOfListTasks = (request = {}) => this.client.fetch(
    {
      method: "GET",
      path: `/domain/v2beta1/tasks`,
      urlParams: urlParams(
        ["domain", request.domain],
        ["order_by", request.orderBy],
        ["organization_id", request.organizationId],
        ["page", request.page],
        [
          "page_size",
          request.pageSize ?? this.client.settings.defaultPageSize
        ],
        ["project_id", request.projectId],
        ["statuses", request.statuses],
        ["types", request.types]
      )
    },
    unmarshalListTasksResponse
  );
  /**
     * List tasks. List all operations performed on the account.
  You can filter the list of tasks by domain name.
     *
     * @param request - The request {@link RegistrarApiListTasksRequest}
     * @returns A Promise of ListTasksResponse
     */
  listTasks = (request = {}) => enrichForPagination("tasks", this.pageOfListTasks, request);
  pageOfListInboundTransfers = (request) => this.client.fetch(
    {
      method: "GET",
      path: `/domain/v2beta1/inbound-transfers`,
      urlParams: urlParams(
        ["domain", request.domain],
        [
          "organization_id",
          request.organizationId ?? this.client.settings.defaultOrganizationId
        ],
        ["page", request.page],
        [
          "page_size",
          request.pageSize ?? this.client.settings.defaultPageSize
        ],
        [
          "project_id",
          request.projectId ?? this.client.settings.defaultProjectId
        ]
      )
    },
    unmarshalListInboundTransfersResponse
  );
  listInboundTransfers = (request) => enrichForPagination(
    "inboundTransfers",
    this.pageOfListInboundTransfers,
    request
  );
  /**
   * Retry the inbound transfer of a domain. Request a retry for the transfer of a domain from another registrar to Scaleway Domains and DNS.
   *
   * @param request - The request {@link RegistrarApiRetryInboundTransferRequest}
   * @returns A Promise of RetryInboundTransferResponse
   */
  retryInboundTransfer = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalRegistrarApiRetryInboundTransferRequest(
          request,
          this.client.settings
        )
      ),
      headers: jsonContentHeaders,
      method: "POST",
      path: `/domain/v2beta1/retry-inbound-transfer`
    },
    unmarshalRetryInboundTransferResponse
  );
  /**
     * Purchase domains. Request the registration of domain names.
  You can provide a domain's already existing contact or a new contact.
     *
     * @param request - The request {@link RegistrarApiBuyDomainsRequest}
     * @returns A Promise of OrderResponse
     */
  buyDomains = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalRegistrarApiBuyDomainsRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "POST",
      path: `/domain/v2beta1/buy-domains`
    },
    unmarshalOrderResponse
  );
  /**
   * Renew domains. Request the renewal of one or more domain names.
   *
   * @param request - The request {@link RegistrarApiRenewDomainsRequest}
   * @returns A Promise of OrderResponse
   */
  renewDomains = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalRegistrarApiRenewDomainsRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "POST",
      path: `/domain/v2beta1/renew-domains`
    },
    unmarshalOrderResponse
  );
  /**
   * Transfer a domain. Request the transfer of a domain from another registrar to Scaleway Domains and DNS.
   *
   * @param request - The request {@link RegistrarApiTransferInDomainRequest}
   * @returns A Promise of OrderResponse
   */
  transferInDomain = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalRegistrarApiTransferInDomainRequest(
          request,
          this.client.settings
        )
      ),
      headers: jsonContentHeaders,
      method: "POST",
      path: `/domain/v2beta1/domains/transfer-domains`
    },
    unmarshalOrderResponse
  );
  /**
     * Trade a domain's contact. Request to change a domain's contact owner.<br/>
  If you specify the `organization_id` of the domain's new owner, the contact will change from the current owner's Scaleway account to the new owner's Scaleway account.<br/>
  If the new owner's current contact information is not available, the first ever contact they have created for previous domains is taken into account to operate the change.<br/>
  If the new owner has never created a contact to register domains before, an error message displays.
     *
     * @param request - The request {@link RegistrarApiTradeDomainRequest}
     * @returns A Promise of OrderResponse
     */
  tradeDomain = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalRegistrarApiTradeDomainRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "POST",
      path: `/domain/v2beta1/domains/${validatePathParam("domain", request.domain)}/trade`
    },
    unmarshalOrderResponse
  );
  /**
   * Register an external domain. Request the registration of an external domain name.
   *
   * @param request - The request {@link RegistrarApiRegisterExternalDomainRequest}
   * @returns A Promise of RegisterExternalDomainResponse
   */
  registerExternalDomain = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalRegistrarApiRegisterExternalDomainRequest(
          request,
          this.client.settings
        )
      ),
      headers: jsonContentHeaders,
      method: "POST",
      path: `/domain/v2beta1/external-domains`
    },
    unmarshalRegisterExternalDomainResponse
  );
  /**
   * Delete an external domain. Delete an external domain name.
   *
   * @param request - The request {@link RegistrarApiDeleteExternalDomainRequest}
   * @returns A Promise of DeleteExternalDomainResponse
   */
  deleteExternalDomain = (request) => this.client.fetch(
    {
      method: "DELETE",
      path: `/domain/v2beta1/external-domains/${validatePathParam("domain", request.domain)}`
    },
    unmarshalDeleteExternalDomainResponse
  );
  /**
     * Check if contacts are compatible with a domain or a TLD. Check whether contacts are compatible with a domain or a TLD.
  If contacts are not compatible with either the domain or the TLD, the information that needs to be corrected is returned.
     *
     * @param request - The request {@link RegistrarApiCheckContactsCompatibilityRequest}
     * @returns A Promise of CheckContactsCompatibilityResponse
     */
  checkContactsCompatibility = (request = {}) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalRegistrarApiCheckContactsCompatibilityRequest(
          request,
          this.client.settings
        )
      ),
      headers: jsonContentHeaders,
      method: "POST",
      path: `/domain/v2beta1/check-contacts-compatibility`
    },
    unmarshalCheckContactsCompatibilityResponse
  );
  pageOfListContacts = (request = {}) => this.client.fetch(
    {
      method: "GET",
      path: `/domain/v2beta1/contacts`,
      urlParams: urlParams(
        ["domain", request.domain],
        ["email_status", request.emailStatus],
        ["organization_id", request.organizationId],
        ["page", request.page],
        [
          "page_size",
          request.pageSize ?? this.client.settings.defaultPageSize
        ],
        ["project_id", request.projectId],
        ["role", request.role]
      )
    },
    unmarshalListContactsResponse
  );
  /**
     * List contacts. Retrieve the list of contacts and their associated domains and roles.
  You can filter the list by domain name.
     *
     * @param request - The request {@link RegistrarApiListContactsRequest}
     * @returns A Promise of ListContactsResponse
     */
  listContacts = (request = {}) => enrichForPagination("contacts", this.pageOfListContacts, request);
  /**
   * Get a contact. Retrieve a contact's details from the registrar using the given contact's ID.
   *
   * @param request - The request {@link RegistrarApiGetContactRequest}
   * @returns A Promise of Contact
   */
  getContact = (request) => this.client.fetch(
    {
      method: "GET",
      path: `/domain/v2beta1/contacts/${validatePathParam("contactId", request.contactId)}`
    },
    unmarshalContact
  );
  /**
   * Update contact. Edit the contact's information.
   *
   * @param request - The request {@link RegistrarApiUpdateContactRequest}
   * @returns A Promise of Contact
   */
  updateContact = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalRegistrarApiUpdateContactRequest(
          request,
          this.client.settings
        )
      ),
      headers: jsonContentHeaders,
      method: "PATCH",
      path: `/domain/v2beta1/contacts/${validatePathParam("contactId", request.contactId)}`
    },
    unmarshalContact
  );
  pageOfListDomains = (request = {}) => this.client.fetch(
    {
      method: "GET",
      path: `/domain/v2beta1/domains`,
      urlParams: urlParams(
        ["domain", request.domain],
        ["is_external", request.isExternal],
        ["order_by", request.orderBy],
        ["organization_id", request.organizationId],
        ["page", request.page],
        [
          "page_size",
          request.pageSize ?? this.client.settings.defaultPageSize
        ],
        ["project_id", request.projectId],
        ["registrar", request.registrar],
        ["status", request.status]
      )
    },
    unmarshalListDomainsResponse
  );
  /**
   * List domains. Retrieve the list of domains you own.
   *
   * @param request - The request {@link RegistrarApiListDomainsRequest}
   * @returns A Promise of ListDomainsResponse
   */
  listDomains = (request = {}) => enrichForPagination("domains", this.pageOfListDomains, request);
  pageOfListRenewableDomains = (request = {}) => this.client.fetch(
    {
      method: "GET",
      path: `/domain/v2beta1/renewable-domains`,
      urlParams: urlParams(
        ["order_by", request.orderBy],
        ["organization_id", request.organizationId],
        ["page", request.page],
        [
          "page_size",
          request.pageSize ?? this.client.settings.defaultPageSize
        ],
        ["project_id", request.projectId]
      )
    },
    unmarshalListRenewableDomainsResponse
  );
  /**
   * List domains that can be renewed. Retrieve the list of domains you own that can be renewed. You can also see the maximum renewal duration in years for your domains that are renewable.
   *
   * @param request - The request {@link RegistrarApiListRenewableDomainsRequest}
   * @returns A Promise of ListRenewableDomainsResponse
   */
  listRenewableDomains = (request = {}) => enrichForPagination("domains", this.pageOfListRenewableDomains, request);
  /**
   * Get domain. Retrieve a specific domain and display the domain's information.
   *
   * @param request - The request {@link RegistrarApiGetDomainRequest}
   * @returns A Promise of Domain
   */
  getDomain = (request) => this.client.fetch(
    {
      method: "GET",
      path: `/domain/v2beta1/domains/${validatePathParam("domain", request.domain)}`
    },
    unmarshalDomain
  );
  /**
   * Waits for {@link Domain} to be in a final state.
   *
   * @param request - The request {@link RegistrarApiGetDomainRequest}
   * @param options - The waiting options
   * @returns A Promise of Domain
   */
  waitForDomain = (request, options) => waitForResource(
    options?.stop ?? ((res) => Promise.resolve(
      !DOMAIN_TRANSIENT_STATUSES.includes(res.status)
    )),
    this.getDomain,
    request,
    options
  );
  /**
     * Update a domain's contacts. Update contacts for a specific domain or create a new contact.<br/>
  If you add the same contact for multiple roles (owner, administrative, technical), only one ID will be created and used for all of the roles.
     *
     * @param request - The request {@link RegistrarApiUpdateDomainRequest}
     * @returns A Promise of Domain
     */
  updateDomain = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalRegistrarApiUpdateDomainRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "PATCH",
      path: `/domain/v2beta1/domains/${validatePathParam("domain", request.domain)}`
    },
    unmarshalDomain
  );
  /**
   * Lock the transfer of a domain. Lock the transfer of a domain. This means that the domain cannot be transferred and the authorization code cannot be requested to your current registrar.
   *
   * @param request - The request {@link RegistrarApiLockDomainTransferRequest}
   * @returns A Promise of Domain
   */
  lockDomainTransfer = (request) => this.client.fetch(
    {
      body: "{}",
      headers: jsonContentHeaders,
      method: "POST",
      path: `/domain/v2beta1/domains/${validatePathParam("domain", request.domain)}/lock-transfer`
    },
    unmarshalDomain
  );
  /**
   * Unlock the transfer of a domain. Unlock the transfer of a domain. This means that the domain can be transferred and the authorization code can be requested to your current registrar.
   *
   * @param request - The request {@link RegistrarApiUnlockDomainTransferRequest}
   * @returns A Promise of Domain
   */
  unlockDomainTransfer = (request) => this.client.fetch(
    {
      body: "{}",
      headers: jsonContentHeaders,
      method: "POST",
      path: `/domain/v2beta1/domains/${validatePathParam("domain", request.domain)}/unlock-transfer`
    },
    unmarshalDomain
  );
  /**
   * Enable auto renew. Enable the `auto renew` feature for a domain. This means the domain will be automatically renewed before its expiry date.
   *
   * @param request - The request {@link RegistrarApiEnableDomainAutoRenewRequest}
   * @returns A Promise of Domain
   */
  enableDomainAutoRenew = (request) => this.client.fetch(
    {
      body: "{}",
      headers: jsonContentHeaders,
      method: "POST",
      path: `/domain/v2beta1/domains/${validatePathParam("domain", request.domain)}/enable-auto-renew`
    },
    unmarshalDomain
  );
  /**
   * Disable auto renew. Disable the `auto renew` feature for a domain. This means the domain will not be renewed before its expiry date.
   *
   * @param request - The request {@link RegistrarApiDisableDomainAutoRenewRequest}
   * @returns A Promise of Domain
   */
  disableDomainAutoRenew = (request) => this.client.fetch(
    {
      body: "{}",
      headers: jsonContentHeaders,
      method: "POST",
      path: `/domain/v2beta1/domains/${validatePathParam("domain", request.domain)}/disable-auto-renew`
    },
    unmarshalDomain
  );
  /**
     * Get a domain's authorization code. Retrieve the authorization code to tranfer an unlocked domain. The output returns an error if the domain is locked.
  Some TLDs may have a different procedure to retrieve the authorization code. In that case, the information displays in the message field.
     *
     * @param request - The request {@link RegistrarApiGetDomainAuthCodeRequest}
     * @returns A Promise of GetDomainAuthCodeResponse
     */
  getDomainAuthCode = (request) => this.client.fetch(
    {
      method: "GET",
      path: `/domain/v2beta1/domains/${validatePathParam("domain", request.domain)}/auth-code`
    },
    unmarshalGetDomainAuthCodeResponse
  );
  /**
   * Update domain DNSSEC. If your domain uses another registrar and has the default Scaleway NS, you have to **update the DS record at your registrar**.
   *
   * @param request - The request {@link RegistrarApiEnableDomainDNSSECRequest}
   * @returns A Promise of Domain
   */
  enableDomainDNSSEC = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalRegistrarApiEnableDomainDNSSECRequest(
          request,
          this.client.settings
        )
      ),
      headers: jsonContentHeaders,
      method: "POST",
      path: `/domain/v2beta1/domains/${validatePathParam("domain", request.domain)}/enable-dnssec`
    },
    unmarshalDomain
  );
  /**
   * Disable a domain's DNSSEC. Disable DNSSEC for a domain.
   *
   * @param request - The request {@link RegistrarApiDisableDomainDNSSECRequest}
   * @returns A Promise of Domain
   */
  disableDomainDNSSEC = (request) => this.client.fetch(
    {
      body: "{}",
      headers: jsonContentHeaders,
      method: "POST",
      path: `/domain/v2beta1/domains/${validatePathParam("domain", request.domain)}/disable-dnssec`
    },
    unmarshalDomain
  );
  /**
     * Search available domains. Search a domain or a maximum of 10 domains that are available.
  
  If the TLD list is empty or not set, the search returns the results from the most popular TLDs.
     *
     * @param request - The request {@link RegistrarApiSearchAvailableDomainsRequest}
     * @returns A Promise of SearchAvailableDomainsResponse
     */
  searchAvailableDomains = (request) => this.client.fetch(
    {
      method: "GET",
      path: `/domain/v2beta1/search-domains`,
      urlParams: urlParams(
        ["domains", request.domains],
        ["strict_search", request.strictSearch],
        ["tlds", request.tlds]
      )
    },
    unmarshalSearchAvailableDomainsResponse
  );
  pageOfListTlds = (request = {}) => this.client.fetch(
    {
      method: "GET",
      path: `/domain/v2beta1/tlds`,
      urlParams: urlParams(
        ["order_by", request.orderBy],
        ["page", request.page],
        [
          "page_size",
          request.pageSize ?? this.client.settings.defaultPageSize
        ],
        ["tlds", request.tlds]
      )
    },
    unmarshalListTldsResponse
  );
  /**
   * List TLD offers. Retrieve the list of TLDs and offers associated with them.
   *
   * @param request - The request {@link RegistrarApiListTldsRequest}
   * @returns A Promise of ListTldsResponse
   */
  listTlds = (request = {}) => enrichForPagination("tlds", this.pageOfListTlds, request);
  /**
   * Create a hostname for a domain. Create a hostname for a domain with glue IPs.
   *
   * @param request - The request {@link RegistrarApiCreateDomainHostRequest}
   * @returns A Promise of Host
   */
  createDomainHost = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalRegistrarApiCreateDomainHostRequest(
          request,
          this.client.settings
        )
      ),
      headers: jsonContentHeaders,
      method: "POST",
      path: `/domain/v2beta1/domains/${validatePathParam("domain", request.domain)}/hosts`
    },
    unmarshalHost
  );
  pageOfListDomainHosts = (request) => this.client.fetch(
    {
      method: "GET",
      path: `/domain/v2beta1/domains/${validatePathParam("domain", request.domain)}/hosts`,
      urlParams: urlParams(
        ["page", request.page],
        [
          "page_size",
          request.pageSize ?? this.client.settings.defaultPageSize
        ]
      )
    },
    unmarshalListDomainHostsResponse
  );
  /**
   * List a domain's hostnames. List a domain's hostnames using their glue IPs.
   *
   * @param request - The request {@link RegistrarApiListDomainHostsRequest}
   * @returns A Promise of ListDomainHostsResponse
   */
  listDomainHosts = (request) => enrichForPagination("hosts", this.pageOfListDomainHosts, request);
  /**
   * Update a domain's hostname. Update a domain's hostname with glue IPs.
   *
   * @param request - The request {@link RegistrarApiUpdateDomainHostRequest}
   * @returns A Promise of Host
   */
  updateDomainHost = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalRegistrarApiUpdateDomainHostRequest(
          request,
          this.client.settings
        )
      ),
      headers: jsonContentHeaders,
      method: "PATCH",
      path: `/domain/v2beta1/domains/${validatePathParam("domain", request.domain)}/hosts/${validatePathParam("name", request.name)}`
    },
    unmarshalHost
  );
  /**
   * Delete a domain's hostname.
   *
   * @param request - The request {@link RegistrarApiDeleteDomainHostRequest}
   * @returns A Promise of Host
   */
  deleteDomainHost = (request) => this.client.fetch(
    {
      method: "DELETE",
      path: `/domain/v2beta1/domains/${validatePathParam("domain", request.domain)}/hosts/${validatePathParam("name", request.name)}`
    },
    unmarshalHost
  );
}


;// CONCATENATED MODULE: ./node_modules/.pnpm/@scaleway+sdk-domain@1.3.0_@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-domain/dist/v2beta1/index.gen.js





;// CONCATENATED MODULE: ./node_modules/.pnpm/@scaleway+sdk-domain@1.3.0_@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-domain/dist/index.gen.js




/***/ }),

/***/ 91817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* reexport */ index_gen_namespaceObject)
});

// NAMESPACE OBJECT: ./node_modules/.pnpm/@scaleway+sdk-iam@1.6.0_@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-iam/dist/v1alpha1/index.gen.js
var index_gen_namespaceObject = {};
__webpack_require__.r(index_gen_namespaceObject);
__webpack_require__.d(index_gen_namespaceObject, {
  nC: () => (API)
});

// EXTERNAL MODULE: ./node_modules/.pnpm/@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-client/dist/index.js + 46 modules
var dist = __webpack_require__(80087);
// EXTERNAL MODULE: ./node_modules/.pnpm/@scaleway+random-name@5.1.2/node_modules/@scaleway/random-name/dist/index.js
var random_name_dist = __webpack_require__(32933);
;// CONCATENATED MODULE: ./node_modules/.pnpm/@scaleway+sdk-iam@1.6.0_@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-iam/dist/v1alpha1/marshalling.gen.js


const unmarshalJWT = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'JWT' failed as data isn't a dictionary.`
    );
  }
  return {
    audienceId: data.audience_id,
    createdAt: (0,dist/* unmarshalDate */.gR)(data.created_at),
    expiresAt: (0,dist/* unmarshalDate */.gR)(data.expires_at),
    ip: data.ip,
    issuerId: data.issuer_id,
    jti: data.jti,
    updatedAt: (0,dist/* unmarshalDate */.gR)(data.updated_at),
    userAgent: data.user_agent
  };
};
const unmarshalAPIKey = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'APIKey' failed as data isn't a dictionary.`
    );
  }
  return {
    accessKey: data.access_key,
    applicationId: data.application_id,
    createdAt: (0,dist/* unmarshalDate */.gR)(data.created_at),
    creationIp: data.creation_ip,
    defaultProjectId: data.default_project_id,
    deletable: data.deletable,
    description: data.description,
    editable: data.editable,
    expiresAt: (0,dist/* unmarshalDate */.gR)(data.expires_at),
    managed: data.managed,
    secretKey: data.secret_key,
    updatedAt: (0,dist/* unmarshalDate */.gR)(data.updated_at),
    userId: data.user_id
  };
};
const unmarshalApplication = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'Application' failed as data isn't a dictionary.`
    );
  }
  return {
    createdAt: (0,dist/* unmarshalDate */.gR)(data.created_at),
    deletable: data.deletable,
    description: data.description,
    editable: data.editable,
    id: data.id,
    managed: data.managed,
    name: data.name,
    nbApiKeys: data.nb_api_keys,
    organizationId: data.organization_id,
    tags: data.tags,
    updatedAt: (0,dist/* unmarshalDate */.gR)(data.updated_at)
  };
};
const unmarshalGroup = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'Group' failed as data isn't a dictionary.`
    );
  }
  return {
    applicationIds: data.application_ids,
    createdAt: (0,dist/* unmarshalDate */.gR)(data.created_at),
    deletable: data.deletable,
    description: data.description,
    editable: data.editable,
    id: data.id,
    managed: data.managed,
    name: data.name,
    organizationId: data.organization_id,
    tags: data.tags,
    updatedAt: (0,dist/* unmarshalDate */.gR)(data.updated_at),
    userIds: data.user_ids
  };
};
const unmarshalLog = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'Log' failed as data isn't a dictionary.`
    );
  }
  return {
    action: data.action,
    bearerId: data.bearer_id,
    createdAt: (0,dist/* unmarshalDate */.gR)(data.created_at),
    id: data.id,
    ip: data.ip,
    organizationId: data.organization_id,
    resourceId: data.resource_id,
    resourceType: data.resource_type,
    userAgent: data.user_agent
  };
};
const unmarshalPolicy = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'Policy' failed as data isn't a dictionary.`
    );
  }
  return {
    applicationId: data.application_id,
    createdAt: (0,dist/* unmarshalDate */.gR)(data.created_at),
    deletable: data.deletable,
    description: data.description,
    editable: data.editable,
    groupId: data.group_id,
    id: data.id,
    managed: data.managed,
    name: data.name,
    nbPermissionSets: data.nb_permission_sets,
    nbRules: data.nb_rules,
    nbScopes: data.nb_scopes,
    noPrincipal: data.no_principal,
    organizationId: data.organization_id,
    tags: data.tags,
    updatedAt: (0,dist/* unmarshalDate */.gR)(data.updated_at),
    userId: data.user_id
  };
};
const unmarshalQuotumLimit = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'QuotumLimit' failed as data isn't a dictionary.`
    );
  }
  return {
    global: data.global,
    limit: data.limit,
    region: data.region,
    unlimited: data.unlimited,
    zone: data.zone
  };
};
const unmarshalQuotum = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'Quotum' failed as data isn't a dictionary.`
    );
  }
  return {
    description: data.description,
    limit: data.limit,
    limits: (0,dist/* unmarshalArrayOfObject */.jG)(data.limits, unmarshalQuotumLimit),
    localityType: data.locality_type,
    name: data.name,
    prettyName: data.pretty_name,
    unit: data.unit,
    unlimited: data.unlimited
  };
};
const unmarshalSSHKey = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'SSHKey' failed as data isn't a dictionary.`
    );
  }
  return {
    createdAt: (0,dist/* unmarshalDate */.gR)(data.created_at),
    disabled: data.disabled,
    fingerprint: data.fingerprint,
    id: data.id,
    name: data.name,
    organizationId: data.organization_id,
    projectId: data.project_id,
    publicKey: data.public_key,
    updatedAt: (0,dist/* unmarshalDate */.gR)(data.updated_at)
  };
};
const unmarshalSamlCertificate = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'SamlCertificate' failed as data isn't a dictionary.`
    );
  }
  return {
    content: data.content,
    expiresAt: (0,dist/* unmarshalDate */.gR)(data.expires_at),
    id: data.id,
    origin: data.origin,
    type: data.type
  };
};
const unmarshalUser = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'User' failed as data isn't a dictionary.`
    );
  }
  return {
    accountRootUserId: data.account_root_user_id,
    createdAt: (0,dist/* unmarshalDate */.gR)(data.created_at),
    deletable: data.deletable,
    email: data.email,
    firstName: data.first_name,
    id: data.id,
    lastLoginAt: (0,dist/* unmarshalDate */.gR)(data.last_login_at),
    lastName: data.last_name,
    locale: data.locale,
    locked: data.locked,
    mfa: data.mfa,
    organizationId: data.organization_id,
    phoneNumber: data.phone_number,
    status: data.status ? data.status : void 0,
    tags: data.tags,
    twoFactorEnabled: data.two_factor_enabled,
    type: data.type,
    updatedAt: (0,dist/* unmarshalDate */.gR)(data.updated_at),
    username: data.username
  };
};
const unmarshalEncodedJWT = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'EncodedJWT' failed as data isn't a dictionary.`
    );
  }
  return {
    jwt: data.jwt ? unmarshalJWT(data.jwt) : void 0,
    renewToken: data.renew_token,
    token: data.token
  };
};
const unmarshalConnectionConnectedOrganization = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'ConnectionConnectedOrganization' failed as data isn't a dictionary.`
    );
  }
  return {
    id: data.id,
    locked: data.locked,
    name: data.name
  };
};
const unmarshalConnectionConnectedUser = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'ConnectionConnectedUser' failed as data isn't a dictionary.`
    );
  }
  return {
    id: data.id,
    type: data.type,
    username: data.username
  };
};
const unmarshalConnection = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'Connection' failed as data isn't a dictionary.`
    );
  }
  return {
    organization: data.organization ? unmarshalConnectionConnectedOrganization(data.organization) : void 0,
    user: data.user ? unmarshalConnectionConnectedUser(data.user) : void 0
  };
};
const unmarshalGetUserConnectionsResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'GetUserConnectionsResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    connections: (0,dist/* unmarshalArrayOfObject */.jG)(data.connections, unmarshalConnection)
  };
};
const unmarshalInitiateUserConnectionResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'InitiateUserConnectionResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    token: data.token
  };
};
const unmarshalListAPIKeysResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'ListAPIKeysResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    apiKeys: (0,dist/* unmarshalArrayOfObject */.jG)(data.api_keys, unmarshalAPIKey),
    totalCount: data.total_count
  };
};
const unmarshalListApplicationsResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'ListApplicationsResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    applications: (0,dist/* unmarshalArrayOfObject */.jG)(
      data.applications,
      unmarshalApplication
    ),
    totalCount: data.total_count
  };
};
const unmarshalGracePeriod = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'GracePeriod' failed as data isn't a dictionary.`
    );
  }
  return {
    createdAt: (0,dist/* unmarshalDate */.gR)(data.created_at),
    expiresAt: (0,dist/* unmarshalDate */.gR)(data.expires_at),
    type: data.type
  };
};
const unmarshalListGracePeriodsResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'ListGracePeriodsResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    gracePeriods: (0,dist/* unmarshalArrayOfObject */.jG)(
      data.grace_periods,
      unmarshalGracePeriod
    )
  };
};
const unmarshalListGroupsResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'ListGroupsResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    groups: (0,dist/* unmarshalArrayOfObject */.jG)(data.groups, unmarshalGroup),
    totalCount: data.total_count
  };
};
const unmarshalListJWTsResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'ListJWTsResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    jwts: (0,dist/* unmarshalArrayOfObject */.jG)(data.jwts, unmarshalJWT),
    totalCount: data.total_count
  };
};
const unmarshalListLogsResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'ListLogsResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    logs: (0,dist/* unmarshalArrayOfObject */.jG)(data.logs, unmarshalLog),
    totalCount: data.total_count
  };
};
const unmarshalPermissionSet = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'PermissionSet' failed as data isn't a dictionary.`
    );
  }
  return {
    categories: data.categories,
    description: data.description,
    id: data.id,
    name: data.name,
    scopeType: data.scope_type
  };
};
const unmarshalListPermissionSetsResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'ListPermissionSetsResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    permissionSets: (0,dist/* unmarshalArrayOfObject */.jG)(
      data.permission_sets,
      unmarshalPermissionSet
    ),
    totalCount: data.total_count
  };
};
const unmarshalListPoliciesResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'ListPoliciesResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    policies: (0,dist/* unmarshalArrayOfObject */.jG)(data.policies, unmarshalPolicy),
    totalCount: data.total_count
  };
};
const unmarshalListQuotaResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'ListQuotaResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    quota: (0,dist/* unmarshalArrayOfObject */.jG)(data.quota, unmarshalQuotum),
    totalCount: data.total_count
  };
};
const unmarshalRule = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'Rule' failed as data isn't a dictionary.`
    );
  }
  return {
    accountRootUserId: data.account_root_user_id,
    condition: data.condition,
    id: data.id,
    organizationId: data.organization_id,
    permissionSetNames: data.permission_set_names,
    permissionSetsScopeType: data.permission_sets_scope_type,
    projectIds: data.project_ids
  };
};
const unmarshalListRulesResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'ListRulesResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    rules: (0,dist/* unmarshalArrayOfObject */.jG)(data.rules, unmarshalRule),
    totalCount: data.total_count
  };
};
const unmarshalListSSHKeysResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'ListSSHKeysResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    sshKeys: (0,dist/* unmarshalArrayOfObject */.jG)(data.ssh_keys, unmarshalSSHKey),
    totalCount: data.total_count
  };
};
const unmarshalListSamlCertificatesResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'ListSamlCertificatesResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    certificates: (0,dist/* unmarshalArrayOfObject */.jG)(
      data.certificates,
      unmarshalSamlCertificate
    )
  };
};
const unmarshalListUsersResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'ListUsersResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    totalCount: data.total_count,
    users: (0,dist/* unmarshalArrayOfObject */.jG)(data.users, unmarshalUser)
  };
};
const unmarshalMFAOTP = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'MFAOTP' failed as data isn't a dictionary.`
    );
  }
  return {
    secret: data.secret
  };
};
const unmarshalOrganization = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'Organization' failed as data isn't a dictionary.`
    );
  }
  return {
    alias: data.alias,
    id: data.id,
    loginMagicCodeEnabled: data.login_magic_code_enabled,
    loginOauth2Enabled: data.login_oauth2_enabled,
    loginPasswordEnabled: data.login_password_enabled,
    loginSamlEnabled: data.login_saml_enabled,
    name: data.name
  };
};
const unmarshalOrganizationSecuritySettings = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'OrganizationSecuritySettings' failed as data isn't a dictionary.`
    );
  }
  return {
    enforcePasswordRenewal: data.enforce_password_renewal,
    gracePeriodDuration: data.grace_period_duration,
    loginAttemptsBeforeLocked: data.login_attempts_before_locked,
    maxApiKeyExpirationDuration: data.max_api_key_expiration_duration,
    maxLoginSessionDuration: data.max_login_session_duration
  };
};
const unmarshalParseSamlMetadataResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'ParseSamlMetadataResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    entityId: data.entity_id,
    signingCertificates: data.signing_certificates,
    singleSignOnUrl: data.single_sign_on_url
  };
};
const unmarshalSamlServiceProvider = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'SamlServiceProvider' failed as data isn't a dictionary.`
    );
  }
  return {
    assertionConsumerServiceUrl: data.assertion_consumer_service_url,
    entityId: data.entity_id
  };
};
const unmarshalSaml = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'Saml' failed as data isn't a dictionary.`
    );
  }
  return {
    entityId: data.entity_id,
    id: data.id,
    serviceProvider: data.service_provider ? unmarshalSamlServiceProvider(data.service_provider) : void 0,
    singleSignOnUrl: data.single_sign_on_url,
    status: data.status
  };
};
const unmarshalSetRulesResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'SetRulesResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    rules: (0,dist/* unmarshalArrayOfObject */.jG)(data.rules, unmarshalRule)
  };
};
const unmarshalValidateUserMFAOTPResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'ValidateUserMFAOTPResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    recoveryCodes: data.recovery_codes
  };
};
const marshalAddGroupMemberRequest = (request, defaults) => ({
  ...(0,dist/* resolveOneOf */.Ix)([
    { param: "user_id", value: request.userId },
    { param: "application_id", value: request.applicationId }
  ])
});
const marshalAddGroupMembersRequest = (request, defaults) => ({
  application_ids: request.applicationIds,
  user_ids: request.userIds
});
const marshalAddSamlCertificateRequest = (request, defaults) => ({
  content: request.content,
  type: request.type
});
const marshalCreateAPIKeyRequest = (request, defaults) => ({
  default_project_id: request.defaultProjectId,
  description: request.description,
  expires_at: request.expiresAt,
  ...(0,dist/* resolveOneOf */.Ix)([
    { param: "application_id", value: request.applicationId },
    { param: "user_id", value: request.userId }
  ])
});
const marshalCreateApplicationRequest = (request, defaults) => ({
  description: request.description,
  name: request.name || (0,random_name_dist/* default */.A)("app"),
  organization_id: request.organizationId ?? defaults.defaultOrganizationId,
  tags: request.tags
});
const marshalCreateGroupRequest = (request, defaults) => ({
  description: request.description,
  name: request.name || (0,random_name_dist/* default */.A)("grp"),
  organization_id: request.organizationId ?? defaults.defaultOrganizationId,
  tags: request.tags
});
const marshalCreateJWTRequest = (request, defaults) => ({
  referrer: request.referrer,
  user_id: request.userId
});
const marshalRuleSpecs = (request, defaults) => ({
  condition: request.condition,
  permission_set_names: request.permissionSetNames,
  ...(0,dist/* resolveOneOf */.Ix)([
    { param: "project_ids", value: request.projectIds },
    { param: "organization_id", value: request.organizationId }
  ])
});
const marshalCreatePolicyRequest = (request, defaults) => ({
  description: request.description,
  name: request.name || (0,random_name_dist/* default */.A)("pol"),
  organization_id: request.organizationId ?? defaults.defaultOrganizationId,
  rules: request.rules !== void 0 ? request.rules.map((elt) => marshalRuleSpecs(elt)) : void 0,
  tags: request.tags,
  ...(0,dist/* resolveOneOf */.Ix)([
    { param: "user_id", value: request.userId },
    { param: "group_id", value: request.groupId },
    { param: "application_id", value: request.applicationId },
    { param: "no_principal", value: request.noPrincipal }
  ])
});
const marshalCreateSSHKeyRequest = (request, defaults) => ({
  name: request.name || (0,random_name_dist/* default */.A)("key"),
  project_id: request.projectId ?? defaults.defaultProjectId,
  public_key: request.publicKey
});
const marshalCreateUserRequestMember = (request, defaults) => ({
  email: request.email,
  first_name: request.firstName,
  last_name: request.lastName,
  locale: request.locale,
  password: request.password,
  phone_number: request.phoneNumber,
  send_password_email: request.sendPasswordEmail,
  send_welcome_email: request.sendWelcomeEmail,
  username: request.username
});
const marshalCreateUserRequest = (request, defaults) => ({
  organization_id: request.organizationId ?? defaults.defaultOrganizationId,
  tags: request.tags,
  ...(0,dist/* resolveOneOf */.Ix)([
    { param: "email", value: request.email },
    {
      param: "member",
      value: request.member !== void 0 ? marshalCreateUserRequestMember(request.member) : void 0
    }
  ])
});
const marshalJoinUserConnectionRequest = (request, defaults) => ({
  token: request.token
});
const marshalParseSamlMetadataRequest = async (request, defaults) => ({
  file: await (0,dist/* marshalBlobToScwFile */.oh)(request.file)
});
const marshalRemoveGroupMemberRequest = (request, defaults) => ({
  ...(0,dist/* resolveOneOf */.Ix)([
    { param: "user_id", value: request.userId },
    { param: "application_id", value: request.applicationId }
  ])
});
const marshalRemoveUserConnectionRequest = (request, defaults) => ({
  target_user_id: request.targetUserId
});
const marshalSetGroupMembersRequest = (request, defaults) => ({
  application_ids: request.applicationIds,
  user_ids: request.userIds
});
const marshalSetOrganizationAliasRequest = (request, defaults) => ({
  alias: request.alias
});
const marshalSetRulesRequest = (request, defaults) => ({
  policy_id: request.policyId,
  rules: request.rules.map((elt) => marshalRuleSpecs(elt))
});
const marshalUpdateAPIKeyRequest = (request, defaults) => ({
  default_project_id: request.defaultProjectId,
  description: request.description,
  expires_at: request.expiresAt
});
const marshalUpdateApplicationRequest = (request, defaults) => ({
  description: request.description,
  name: request.name,
  tags: request.tags
});
const marshalUpdateGroupRequest = (request, defaults) => ({
  description: request.description,
  name: request.name,
  tags: request.tags
});
const marshalUpdateOrganizationLoginMethodsRequest = (request, defaults) => ({
  login_magic_code_enabled: request.loginMagicCodeEnabled,
  login_oauth2_enabled: request.loginOauth2Enabled,
  login_password_enabled: request.loginPasswordEnabled,
  login_saml_enabled: request.loginSamlEnabled
});
const marshalUpdateOrganizationSecuritySettingsRequest = (request, defaults) => ({
  enforce_password_renewal: request.enforcePasswordRenewal,
  grace_period_duration: request.gracePeriodDuration,
  login_attempts_before_locked: request.loginAttemptsBeforeLocked,
  max_api_key_expiration_duration: request.maxApiKeyExpirationDuration,
  max_login_session_duration: request.maxLoginSessionDuration
});
const marshalUpdatePolicyRequest = (request, defaults) => ({
  description: request.description,
  name: request.name,
  tags: request.tags,
  ...(0,dist/* resolveOneOf */.Ix)([
    { param: "user_id", value: request.userId },
    { param: "group_id", value: request.groupId },
    { param: "application_id", value: request.applicationId },
    { param: "no_principal", value: request.noPrincipal }
  ])
});
const marshalUpdateSSHKeyRequest = (request, defaults) => ({
  disabled: request.disabled,
  name: request.name
});
const marshalUpdateSamlRequest = (request, defaults) => ({
  entity_id: request.entityId,
  single_sign_on_url: request.singleSignOnUrl
});
const marshalUpdateUserPasswordRequest = (request, defaults) => ({
  password: request.password
});
const marshalUpdateUserRequest = (request, defaults) => ({
  email: request.email,
  first_name: request.firstName,
  last_name: request.lastName,
  locale: request.locale,
  phone_number: request.phoneNumber,
  tags: request.tags
});
const marshalUpdateUserUsernameRequest = (request, defaults) => ({
  username: request.username
});
const marshalValidateUserMFAOTPRequest = (request, defaults) => ({
  one_time_password: request.oneTimePassword
});


;// CONCATENATED MODULE: ./node_modules/.pnpm/@scaleway+sdk-iam@1.6.0_@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-iam/dist/v1alpha1/api.gen.js


const jsonContentHeaders = {
  "Content-Type": "application/json; charset=utf-8"
};
class API extends dist/* API */.nC {
  pageOfListSSHKeys = (request = {}) => this.client.fetch(
    {
      method: "GET",
      path: `/iam/v1alpha1/ssh-keys`,
      urlParams: (0,dist/* urlParams */._S)(
        ["disabled", request.disabled],
        ["name", request.name],
        ["order_by", request.orderBy],
        ["organization_id", request.organizationId],
        ["page", request.page],
        [
          "page_size",
          request.pageSize ?? this.client.settings.defaultPageSize
        ],
        ["project_id", request.projectId]
      )
    },
    unmarshalListSSHKeysResponse
  );
  /**
   * List SSH keys. List SSH keys. By default, the SSH keys listed are ordered by creation date in ascending order. This can be modified via the `order_by` field. You can define additional parameters for your query such as `organization_id`, `name`, `project_id` and `disabled`.
   *
   * @param request - The request {@link ListSSHKeysRequest}
   * @returns A Promise of ListSSHKeysResponse
   */
  listSSHKeys = (request = {}) => (0,dist/* enrichForPagination */.vU)("sshKeys", this.pageOfListSSHKeys, request);
  /**
   * Create an SSH key. Add a new SSH key to a Scaleway Project. You must specify the `name`, `public_key` and `project_id`.
   *
   * @param request - The request {@link CreateSSHKeyRequest}
   * @returns A Promise of SSHKey
   */
  createSSHKey = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalCreateSSHKeyRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "POST",
      path: `/iam/v1alpha1/ssh-keys`
    },
    unmarshalSSHKey
  );
  /**
   * Get an SSH key. Retrieve information about a given SSH key, specified by the `ssh_key_id` parameter. The SSH key's full details, including `id`, `name`, `public_key`, and `project_id` are returned in the response.
   *
   * @param request - The request {@link GetSSHKeyRequest}
   * @returns A Promise of SSHKey
   */
  getSSHKey = (request) => this.client.fetch(
    {
      method: "GET",
      path: `/iam/v1alpha1/ssh-keys/${(0,dist/* validatePathParam */.pm)("sshKeyId", request.sshKeyId)}`
    },
    unmarshalSSHKey
  );
  /**
   * Update an SSH key. Update the parameters of an SSH key, including `name` and `disable`.
   *
   * @param request - The request {@link UpdateSSHKeyRequest}
   * @returns A Promise of SSHKey
   */
  updateSSHKey = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalUpdateSSHKeyRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "PATCH",
      path: `/iam/v1alpha1/ssh-keys/${(0,dist/* validatePathParam */.pm)("sshKeyId", request.sshKeyId)}`
    },
    unmarshalSSHKey
  );
  /**
   * Delete an SSH key. Delete a given SSH key, specified by the `ssh_key_id`. Deleting an SSH is permanent, and cannot be undone. Note that you might need to update any configurations that used the SSH key.
   *
   * @param request - The request {@link DeleteSSHKeyRequest}
   */
  deleteSSHKey = (request) => this.client.fetch({
    method: "DELETE",
    path: `/iam/v1alpha1/ssh-keys/${(0,dist/* validatePathParam */.pm)("sshKeyId", request.sshKeyId)}`
  });
  pageOfListUsers = (request = {}) => this.client.fetch(
    {
      method: "GET",
      path: `/iam/v1alpha1/users`,
      urlParams: (0,dist/* urlParams */._S)(
        ["mfa", request.mfa],
        ["order_by", request.orderBy],
        [
          "organization_id",
          request.organizationId ?? this.client.settings.defaultOrganizationId
        ],
        ["page", request.page],
        [
          "page_size",
          request.pageSize ?? this.client.settings.defaultPageSize
        ],
        ["tag", request.tag],
        ["type", request.type],
        ["user_ids", request.userIds]
      )
    },
    unmarshalListUsersResponse
  );
  /**
   * List users of an Organization. List the users of an Organization. By default, the users listed are ordered by creation date in ascending order. This can be modified via the `order_by` field. You must define the `organization_id` in the query path of your request. You can also define additional parameters for your query such as `user_ids`.
   *
   * @param request - The request {@link ListUsersRequest}
   * @returns A Promise of ListUsersResponse
   */
  listUsers = (request = {}) => (0,dist/* enrichForPagination */.vU)("users", this.pageOfListUsers, request);
  /**
   * Get a given user. Retrieve information about a user, specified by the `user_id` parameter. The user's full details, including `id`, `email`, `organization_id`, `status` and `mfa` are returned in the response.
   *
   * @param request - The request {@link GetUserRequest}
   * @returns A Promise of User
   */
  getUser = (request) => this.client.fetch(
    {
      method: "GET",
      path: `/iam/v1alpha1/users/${(0,dist/* validatePathParam */.pm)("userId", request.userId)}`
    },
    unmarshalUser
  );
  /**
   * Update a user. Update the parameters of a user, including `tags`.
   *
   * @param request - The request {@link UpdateUserRequest}
   * @returns A Promise of User
   */
  updateUser = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalUpdateUserRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "PATCH",
      path: `/iam/v1alpha1/users/${(0,dist/* validatePathParam */.pm)("userId", request.userId)}`
    },
    unmarshalUser
  );
  /**
   * Delete a guest user from an Organization. Remove a user from an Organization in which they are a guest. You must define the `user_id` in your request. Note that removing a user from an Organization automatically deletes their API keys, and any policies directly attached to them become orphaned.
   *
   * @param request - The request {@link DeleteUserRequest}
   */
  deleteUser = (request) => this.client.fetch({
    method: "DELETE",
    path: `/iam/v1alpha1/users/${(0,dist/* validatePathParam */.pm)("userId", request.userId)}`
  });
  /**
   * Create a new user. Create a new user. You must define the `organization_id` in your request. If you are adding a member, enter the member's details. If you are adding a guest, you must define the `email` and not add the member attribute.
   *
   * @param request - The request {@link CreateUserRequest}
   * @returns A Promise of User
   */
  createUser = (request = {}) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalCreateUserRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "POST",
      path: `/iam/v1alpha1/users`
    },
    unmarshalUser
  );
  /**
   * Update an user's username.. Update an user's username.
   *
   * @param request - The request {@link UpdateUserUsernameRequest}
   * @returns A Promise of User
   */
  updateUserUsername = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalUpdateUserUsernameRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "POST",
      path: `/iam/v1alpha1/users/${(0,dist/* validatePathParam */.pm)("userId", request.userId)}/update-username`
    },
    unmarshalUser
  );
  /**
   * Update an user's password.. Update an user's password.
   *
   * @param request - The request {@link UpdateUserPasswordRequest}
   * @returns A Promise of User
   */
  updateUserPassword = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalUpdateUserPasswordRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "POST",
      path: `/iam/v1alpha1/users/${(0,dist/* validatePathParam */.pm)("userId", request.userId)}/update-password`
    },
    unmarshalUser
  );
  /**
   * Create a MFA OTP.. Create a MFA OTP.
   *
   * @param request - The request {@link CreateUserMFAOTPRequest}
   * @returns A Promise of MFAOTP
   */
  createUserMFAOTP = (request) => this.client.fetch(
    {
      body: "{}",
      headers: jsonContentHeaders,
      method: "POST",
      path: `/iam/v1alpha1/users/${(0,dist/* validatePathParam */.pm)("userId", request.userId)}/mfa-otp`
    },
    unmarshalMFAOTP
  );
  /**
   * Validate a MFA OTP.. Validate a MFA OTP.
   *
   * @param request - The request {@link ValidateUserMFAOTPRequest}
   * @returns A Promise of ValidateUserMFAOTPResponse
   */
  validateUserMFAOTP = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalValidateUserMFAOTPRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "POST",
      path: `/iam/v1alpha1/users/${(0,dist/* validatePathParam */.pm)("userId", request.userId)}/validate-mfa-otp`
    },
    unmarshalValidateUserMFAOTPResponse
  );
  /**
   * Delete a MFA OTP.. Delete a MFA OTP.
   *
   * @param request - The request {@link DeleteUserMFAOTPRequest}
   */
  deleteUserMFAOTP = (request) => this.client.fetch({
    body: "{}",
    headers: jsonContentHeaders,
    method: "DELETE",
    path: `/iam/v1alpha1/users/${(0,dist/* validatePathParam */.pm)("userId", request.userId)}/mfa-otp`
  });
  /**
   * Lock a member. Lock a member. A locked member cannot log in or use API keys until the locked status is removed.
   *
   * @param request - The request {@link LockUserRequest}
   * @returns A Promise of User
   */
  lockUser = (request) => this.client.fetch(
    {
      body: "{}",
      headers: jsonContentHeaders,
      method: "POST",
      path: `/iam/v1alpha1/users/${(0,dist/* validatePathParam */.pm)("userId", request.userId)}/lock`
    },
    unmarshalUser
  );
  /**
   * Unlock a member.
   *
   * @param request - The request {@link UnlockUserRequest}
   * @returns A Promise of User
   */
  unlockUser = (request) => this.client.fetch(
    {
      body: "{}",
      headers: jsonContentHeaders,
      method: "POST",
      path: `/iam/v1alpha1/users/${(0,dist/* validatePathParam */.pm)("userId", request.userId)}/unlock`
    },
    unmarshalUser
  );
  /**
   * List grace periods of a member. List the grace periods of a member.
   *
   * @param request - The request {@link ListGracePeriodsRequest}
   * @returns A Promise of ListGracePeriodsResponse
   */
  listGracePeriods = (request = {}) => this.client.fetch(
    {
      method: "GET",
      path: `/iam/v1alpha1/grace-periods`,
      urlParams: (0,dist/* urlParams */._S)(["user_id", request.userId])
    },
    unmarshalListGracePeriodsResponse
  );
  getUserConnections = (request) => this.client.fetch(
    {
      method: "GET",
      path: `/iam/v1alpha1/users/${(0,dist/* validatePathParam */.pm)("userId", request.userId)}/connections`
    },
    unmarshalGetUserConnectionsResponse
  );
  initiateUserConnection = (request) => this.client.fetch(
    {
      body: "{}",
      headers: jsonContentHeaders,
      method: "POST",
      path: `/iam/v1alpha1/users/${(0,dist/* validatePathParam */.pm)("userId", request.userId)}/initiate-connection`
    },
    unmarshalInitiateUserConnectionResponse
  );
  joinUserConnection = (request) => this.client.fetch({
    body: JSON.stringify(
      marshalJoinUserConnectionRequest(request, this.client.settings)
    ),
    headers: jsonContentHeaders,
    method: "POST",
    path: `/iam/v1alpha1/users/${(0,dist/* validatePathParam */.pm)("userId", request.userId)}/join-connection`
  });
  removeUserConnection = (request) => this.client.fetch({
    body: JSON.stringify(
      marshalRemoveUserConnectionRequest(request, this.client.settings)
    ),
    headers: jsonContentHeaders,
    method: "POST",
    path: `/iam/v1alpha1/users/${(0,dist/* validatePathParam */.pm)("userId", request.userId)}/remove-connection`
  });
  pageOfListApplications = (request = {}) => this.client.fetch(
    {
      method: "GET",
      path: `/iam/v1alpha1/applications`,
      urlParams: (0,dist/* urlParams */._S)(
        ["application_ids", request.applicationIds],
        ["editable", request.editable],
        ["name", request.name],
        ["order_by", request.orderBy],
        [
          "organization_id",
          request.organizationId ?? this.client.settings.defaultOrganizationId
        ],
        ["page", request.page],
        [
          "page_size",
          request.pageSize ?? this.client.settings.defaultPageSize
        ],
        ["tag", request.tag]
      )
    },
    unmarshalListApplicationsResponse
  );
  /**
   * List applications of an Organization. List the applications of an Organization. By default, the applications listed are ordered by creation date in ascending order. This can be modified via the `order_by` field. You must define the `organization_id` in the query path of your request. You can also define additional parameters for your query such as `application_ids`.
   *
   * @param request - The request {@link ListApplicationsRequest}
   * @returns A Promise of ListApplicationsResponse
   */
  listApplications = (request = {}) => (0,dist/* enrichForPagination */.vU)("applications", this.pageOfListApplications, request);
  /**
   * Create a new application. Create a new application. You must define the `name` parameter in the request.
   *
   * @param request - The request {@link CreateApplicationRequest}
   * @returns A Promise of Application
   */
  createApplication = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalCreateApplicationRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "POST",
      path: `/iam/v1alpha1/applications`
    },
    unmarshalApplication
  );
  /**
   * Get a given application. Retrieve information about an application, specified by the `application_id` parameter. The application's full details, including `id`, `email`, `organization_id`, `status` and `two_factor_enabled` are returned in the response.
   *
   * @param request - The request {@link GetApplicationRequest}
   * @returns A Promise of Application
   */
  getApplication = (request) => this.client.fetch(
    {
      method: "GET",
      path: `/iam/v1alpha1/applications/${(0,dist/* validatePathParam */.pm)("applicationId", request.applicationId)}`
    },
    unmarshalApplication
  );
  /**
   * Update an application. Update the parameters of an application, including `name` and `description`.
   *
   * @param request - The request {@link UpdateApplicationRequest}
   * @returns A Promise of Application
   */
  updateApplication = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalUpdateApplicationRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "PATCH",
      path: `/iam/v1alpha1/applications/${(0,dist/* validatePathParam */.pm)("applicationId", request.applicationId)}`
    },
    unmarshalApplication
  );
  /**
   * Delete an application. Delete an application. Note that this action is irreversible and will automatically delete the application's API keys. Policies attached to users and applications via this group will no longer apply.
   *
   * @param request - The request {@link DeleteApplicationRequest}
   */
  deleteApplication = (request) => this.client.fetch({
    method: "DELETE",
    path: `/iam/v1alpha1/applications/${(0,dist/* validatePathParam */.pm)("applicationId", request.applicationId)}`
  });
  pageOfListGroups = (request = {}) => this.client.fetch(
    {
      method: "GET",
      path: `/iam/v1alpha1/groups`,
      urlParams: (0,dist/* urlParams */._S)(
        ["application_ids", request.applicationIds],
        ["group_ids", request.groupIds],
        ["name", request.name],
        ["order_by", request.orderBy],
        [
          "organization_id",
          request.organizationId ?? this.client.settings.defaultOrganizationId
        ],
        ["page", request.page],
        [
          "page_size",
          request.pageSize ?? this.client.settings.defaultPageSize
        ],
        ["tag", request.tag],
        ["user_ids", request.userIds]
      )
    },
    unmarshalListGroupsResponse
  );
  /**
   * List groups. List groups. By default, the groups listed are ordered by creation date in ascending order. This can be modified via the `order_by` field. You can define additional parameters to filter your query. Use `user_ids` or `application_ids` to list all groups certain users or applications belong to.
   *
   * @param request - The request {@link ListGroupsRequest}
   * @returns A Promise of ListGroupsResponse
   */
  listGroups = (request = {}) => (0,dist/* enrichForPagination */.vU)("groups", this.pageOfListGroups, request);
  /**
   * Create a group. Create a new group. You must define the `name` and `organization_id` parameters in the request.
   *
   * @param request - The request {@link CreateGroupRequest}
   * @returns A Promise of Group
   */
  createGroup = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalCreateGroupRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "POST",
      path: `/iam/v1alpha1/groups`
    },
    unmarshalGroup
  );
  /**
   * Get a group. Retrieve information about a given group, specified by the `group_id` parameter. The group's full details, including `user_ids` and `application_ids` are returned in the response.
   *
   * @param request - The request {@link GetGroupRequest}
   * @returns A Promise of Group
   */
  getGroup = (request) => this.client.fetch(
    {
      method: "GET",
      path: `/iam/v1alpha1/groups/${(0,dist/* validatePathParam */.pm)("groupId", request.groupId)}`
    },
    unmarshalGroup
  );
  /**
   * Update a group. Update the parameters of group, including `name` and `description`.
   *
   * @param request - The request {@link UpdateGroupRequest}
   * @returns A Promise of Group
   */
  updateGroup = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalUpdateGroupRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "PATCH",
      path: `/iam/v1alpha1/groups/${(0,dist/* validatePathParam */.pm)("groupId", request.groupId)}`
    },
    unmarshalGroup
  );
  /**
   * Overwrite users and applications of a group. Overwrite users and applications configuration in a group. Any information that you add using this command will overwrite the previous configuration.
   *
   * @param request - The request {@link SetGroupMembersRequest}
   * @returns A Promise of Group
   */
  setGroupMembers = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalSetGroupMembersRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "PUT",
      path: `/iam/v1alpha1/groups/${(0,dist/* validatePathParam */.pm)("groupId", request.groupId)}/members`
    },
    unmarshalGroup
  );
  /**
   * Add a user or an application to a group. Add a user or an application to a group. You can specify a `user_id` and `application_id` in the body of your request. Note that you can only add one of each per request.
   *
   * @param request - The request {@link AddGroupMemberRequest}
   * @returns A Promise of Group
   */
  addGroupMember = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalAddGroupMemberRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "POST",
      path: `/iam/v1alpha1/groups/${(0,dist/* validatePathParam */.pm)("groupId", request.groupId)}/add-member`
    },
    unmarshalGroup
  );
  /**
   * Add multiple users and applications to a group. Add multiple users and applications to a group in a single call. You can specify an array of `user_id`s and `application_id`s. Note that any existing users and applications in the group will remain. To add new users/applications and delete pre-existing ones, use the [Overwrite users and applications of a group](#path-groups-overwrite-users-and-applications-of-a-group) method.
   *
   * @param request - The request {@link AddGroupMembersRequest}
   * @returns A Promise of Group
   */
  addGroupMembers = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalAddGroupMembersRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "POST",
      path: `/iam/v1alpha1/groups/${(0,dist/* validatePathParam */.pm)("groupId", request.groupId)}/add-members`
    },
    unmarshalGroup
  );
  /**
   * Remove a user or an application from a group. Remove a user or an application from a group. You can specify a `user_id` and `application_id` in the body of your request. Note that you can only remove one of each per request. Removing a user from a group means that any permissions given to them via the group (i.e. from an attached policy) will no longer apply. Be sure you want to remove these permissions from the user before proceeding.
   *
   * @param request - The request {@link RemoveGroupMemberRequest}
   * @returns A Promise of Group
   */
  removeGroupMember = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalRemoveGroupMemberRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "POST",
      path: `/iam/v1alpha1/groups/${(0,dist/* validatePathParam */.pm)("groupId", request.groupId)}/remove-member`
    },
    unmarshalGroup
  );
  /**
   * Delete a group. Delete a group. Note that this action is irreversible and could delete permissions for group members. Policies attached to users and applications via this group will no longer apply.
   *
   * @param request - The request {@link DeleteGroupRequest}
   */
  deleteGroup = (request) => this.client.fetch({
    method: "DELETE",
    path: `/iam/v1alpha1/groups/${(0,dist/* validatePathParam */.pm)("groupId", request.groupId)}`
  });
  pageOfListPolicies = (request = {}) => this.client.fetch(
    {
      method: "GET",
      path: `/iam/v1alpha1/policies`,
      urlParams: (0,dist/* urlParams */._S)(
        ["application_ids", request.applicationIds],
        ["editable", request.editable],
        ["group_ids", request.groupIds],
        ["no_principal", request.noPrincipal],
        ["order_by", request.orderBy],
        [
          "organization_id",
          request.organizationId ?? this.client.settings.defaultOrganizationId
        ],
        ["page", request.page],
        [
          "page_size",
          request.pageSize ?? this.client.settings.defaultPageSize
        ],
        ["policy_ids", request.policyIds],
        ["policy_name", request.policyName],
        ["tag", request.tag],
        ["user_ids", request.userIds]
      )
    },
    unmarshalListPoliciesResponse
  );
  /**
   * List policies of an Organization. List the policies of an Organization. By default, the policies listed are ordered by creation date in ascending order. This can be modified via the `order_by` field. You must define the `organization_id` in the query path of your request. You can also define additional parameters to filter your query, such as `user_ids`, `groups_ids`, `application_ids`, and `policy_name`.
   *
   * @param request - The request {@link ListPoliciesRequest}
   * @returns A Promise of ListPoliciesResponse
   */
  listPolicies = (request = {}) => (0,dist/* enrichForPagination */.vU)("policies", this.pageOfListPolicies, request);
  /**
   * Create a new policy. Create a new application. You must define the `name` parameter in the request. You can specify parameters such as `user_id`, `groups_id`, `application_id`, `no_principal`, `rules` and its child attributes.
   *
   * @param request - The request {@link CreatePolicyRequest}
   * @returns A Promise of Policy
   */
  createPolicy = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalCreatePolicyRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "POST",
      path: `/iam/v1alpha1/policies`
    },
    unmarshalPolicy
  );
  /**
   * Get an existing policy. Retrieve information about a policy, speficified by the `policy_id` parameter. The policy's full details, including `id`, `name`, `organization_id`, `nb_rules` and `nb_scopes`, `nb_permission_sets` are returned in the response.
   *
   * @param request - The request {@link GetPolicyRequest}
   * @returns A Promise of Policy
   */
  getPolicy = (request) => this.client.fetch(
    {
      method: "GET",
      path: `/iam/v1alpha1/policies/${(0,dist/* validatePathParam */.pm)("policyId", request.policyId)}`
    },
    unmarshalPolicy
  );
  /**
   * Update an existing policy. Update the parameters of a policy, including `name`, `description`, `user_id`, `group_id`, `application_id` and `no_principal`.
   *
   * @param request - The request {@link UpdatePolicyRequest}
   * @returns A Promise of Policy
   */
  updatePolicy = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalUpdatePolicyRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "PATCH",
      path: `/iam/v1alpha1/policies/${(0,dist/* validatePathParam */.pm)("policyId", request.policyId)}`
    },
    unmarshalPolicy
  );
  /**
   * Delete a policy. Delete a policy. You must define specify the `policy_id` parameter in your request. Note that when deleting a policy, all permissions it gives to its principal (user, group or application) will be revoked.
   *
   * @param request - The request {@link DeletePolicyRequest}
   */
  deletePolicy = (request) => this.client.fetch({
    method: "DELETE",
    path: `/iam/v1alpha1/policies/${(0,dist/* validatePathParam */.pm)("policyId", request.policyId)}`
  });
  /**
   * Clone a policy. Clone a policy. You must define specify the `policy_id` parameter in your request.
   *
   * @param request - The request {@link ClonePolicyRequest}
   * @returns A Promise of Policy
   */
  clonePolicy = (request) => this.client.fetch(
    {
      body: "{}",
      headers: jsonContentHeaders,
      method: "POST",
      path: `/iam/v1alpha1/policies/${(0,dist/* validatePathParam */.pm)("policyId", request.policyId)}/clone`
    },
    unmarshalPolicy
  );
  /**
   * Set rules of a given policy. Overwrite the rules of a given policy. Any information that you add using this command will overwrite the previous configuration. If you include some of the rules you already had in your previous configuration in your new one, but you change their order, the new order of display will apply. While policy rules are ordered, they have no impact on the access logic of IAM because rules are allow-only.
   *
   * @param request - The request {@link SetRulesRequest}
   * @returns A Promise of SetRulesResponse
   */
  setRules = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalSetRulesRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "PUT",
      path: `/iam/v1alpha1/rules`
    },
    unmarshalSetRulesResponse
  );
  pageOfListRules = (request) => this.client.fetch(
    {
      method: "GET",
      path: `/iam/v1alpha1/rules`,
      urlParams: (0,dist/* urlParams */._S)(
        ["page", request.page],
        [
          "page_size",
          request.pageSize ?? this.client.settings.defaultPageSize
        ],
        ["policy_id", request.policyId]
      )
    },
    unmarshalListRulesResponse
  );
  /**
   * List rules of a given policy. List the rules of a given policy. By default, the rules listed are ordered by creation date in ascending order. This can be modified via the `order_by` field. You must define the `policy_id` in the query path of your request.
   *
   * @param request - The request {@link ListRulesRequest}
   * @returns A Promise of ListRulesResponse
   */
  listRules = (request) => (0,dist/* enrichForPagination */.vU)("rules", this.pageOfListRules, request);
  pageOfListPermissionSets = (request = {}) => this.client.fetch(
    {
      method: "GET",
      path: `/iam/v1alpha1/permission-sets`,
      urlParams: (0,dist/* urlParams */._S)(
        ["order_by", request.orderBy],
        [
          "organization_id",
          request.organizationId ?? this.client.settings.defaultOrganizationId
        ],
        ["page", request.page],
        [
          "page_size",
          request.pageSize ?? this.client.settings.defaultPageSize
        ]
      )
    },
    unmarshalListPermissionSetsResponse
  );
  /**
   * List permission sets. List permission sets available for given Organization. You must define the `organization_id` in the query path of your request.
   *
   * @param request - The request {@link ListPermissionSetsRequest}
   * @returns A Promise of ListPermissionSetsResponse
   */
  listPermissionSets = (request = {}) => (0,dist/* enrichForPagination */.vU)(
    "permissionSets",
    this.pageOfListPermissionSets,
    request
  );
  pageOfListAPIKeys = (request = {}) => this.client.fetch(
    {
      method: "GET",
      path: `/iam/v1alpha1/api-keys`,
      urlParams: (0,dist/* urlParams */._S)(
        ["access_key", request.accessKey],
        ["access_keys", request.accessKeys],
        ["bearer_id", request.bearerId],
        ["bearer_type", request.bearerType],
        ["description", request.description],
        ["editable", request.editable],
        ["expired", request.expired],
        ["order_by", request.orderBy],
        [
          "organization_id",
          request.organizationId ?? this.client.settings.defaultOrganizationId
        ],
        ["page", request.page],
        [
          "page_size",
          request.pageSize ?? this.client.settings.defaultPageSize
        ],
        ...Object.entries(
          (0,dist/* resolveOneOf */.Ix)([
            { param: "application_id", value: request.applicationId },
            { param: "user_id", value: request.userId }
          ])
        )
      )
    },
    unmarshalListAPIKeysResponse
  );
  /**
   * List API keys. List API keys. By default, the API keys listed are ordered by creation date in ascending order. This can be modified via the `order_by` field. You can define additional parameters for your query such as `editable`, `expired`, `access_key` and `bearer_id`.
   *
   * @param request - The request {@link ListAPIKeysRequest}
   * @returns A Promise of ListAPIKeysResponse
   */
  listAPIKeys = (request = {}) => (0,dist/* enrichForPagination */.vU)("apiKeys", this.pageOfListAPIKeys, request);
  /**
   * Create an API key. Create an API key. You must specify the `application_id` or the `user_id` and the description. You can also specify the `default_project_id`, which is the Project ID of your preferred Project, to use with Object Storage. The `access_key` and `secret_key` values are returned in the response. Note that the secret key is only shown once. Make sure that you copy and store both keys somewhere safe.
   *
   * @param request - The request {@link CreateAPIKeyRequest}
   * @returns A Promise of APIKey
   */
  createAPIKey = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalCreateAPIKeyRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "POST",
      path: `/iam/v1alpha1/api-keys`
    },
    unmarshalAPIKey
  );
  /**
   * Get an API key. Retrieve information about an API key, specified by the `access_key` parameter. The API key's details, including either the `user_id` or `application_id` of its bearer are returned in the response. Note that the string value for the `secret_key` is nullable, and therefore is not displayed in the response. The `secret_key` value is only displayed upon API key creation.
   *
   * @param request - The request {@link GetAPIKeyRequest}
   * @returns A Promise of APIKey
   */
  getAPIKey = (request) => this.client.fetch(
    {
      method: "GET",
      path: `/iam/v1alpha1/api-keys/${(0,dist/* validatePathParam */.pm)("accessKey", request.accessKey)}`
    },
    unmarshalAPIKey
  );
  /**
   * Update an API key. Update the parameters of an API key, including `default_project_id` and `description`.
   *
   * @param request - The request {@link UpdateAPIKeyRequest}
   * @returns A Promise of APIKey
   */
  updateAPIKey = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalUpdateAPIKeyRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "PATCH",
      path: `/iam/v1alpha1/api-keys/${(0,dist/* validatePathParam */.pm)("accessKey", request.accessKey)}`
    },
    unmarshalAPIKey
  );
  /**
   * Delete an API key. Delete an API key. Note that this action is irreversible and cannot be undone. Make sure you update any configurations using the API keys you delete.
   *
   * @param request - The request {@link DeleteAPIKeyRequest}
   */
  deleteAPIKey = (request) => this.client.fetch({
    method: "DELETE",
    path: `/iam/v1alpha1/api-keys/${(0,dist/* validatePathParam */.pm)("accessKey", request.accessKey)}`
  });
  pageOfListQuota = (request = {}) => this.client.fetch(
    {
      method: "GET",
      path: `/iam/v1alpha1/quota`,
      urlParams: (0,dist/* urlParams */._S)(
        ["order_by", request.orderBy],
        [
          "organization_id",
          request.organizationId ?? this.client.settings.defaultOrganizationId
        ],
        ["page", request.page],
        [
          "page_size",
          request.pageSize ?? this.client.settings.defaultPageSize
        ],
        ["quotum_names", request.quotumNames]
      )
    },
    unmarshalListQuotaResponse
  );
  /**
   * List all quotas in the Organization. List all product and features quota for an Organization, with their associated limits. By default, the quota listed are ordered by creation date in ascending order. This can be modified via the `order_by` field. You must define the `organization_id` in the query path of your request.
   *
   * @param request - The request {@link ListQuotaRequest}
   * @returns A Promise of ListQuotaResponse
   */
  listQuota = (request = {}) => (0,dist/* enrichForPagination */.vU)("quota", this.pageOfListQuota, request);
  /**
   * Get a quota in the Organization. Retrieve information about a resource quota, specified by the `quotum_name` parameter. The quota's `limit`, or whether it is unlimited, is returned in the response.
   *
   * @param request - The request {@link GetQuotumRequest}
   * @returns A Promise of Quotum
   */
  getQuotum = (request) => this.client.fetch(
    {
      method: "GET",
      path: `/iam/v1alpha1/quota/${(0,dist/* validatePathParam */.pm)("quotumName", request.quotumName)}`,
      urlParams: (0,dist/* urlParams */._S)([
        "organization_id",
        request.organizationId ?? this.client.settings.defaultOrganizationId
      ])
    },
    unmarshalQuotum
  );
  pageOfListJWTs = (request) => this.client.fetch(
    {
      method: "GET",
      path: `/iam/v1alpha1/jwts`,
      urlParams: (0,dist/* urlParams */._S)(
        ["audience_id", request.audienceId],
        ["expired", request.expired],
        ["order_by", request.orderBy],
        ["page", request.page],
        [
          "page_size",
          request.pageSize ?? this.client.settings.defaultPageSize
        ]
      )
    },
    unmarshalListJWTsResponse
  );
  /**
   * List JWTs.
   *
   * @param request - The request {@link ListJWTsRequest}
   * @returns A Promise of ListJWTsResponse
   */
  listJWTs = (request) => (0,dist/* enrichForPagination */.vU)("jwts", this.pageOfListJWTs, request);
  /**
   * Create a JWT.
   *
   * @param request - The request {@link CreateJWTRequest}
   * @returns A Promise of EncodedJWT
   */
  createJWT = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalCreateJWTRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "POST",
      path: `/iam/v1alpha1/jwts`
    },
    unmarshalEncodedJWT
  );
  /**
   * Get a JWT.
   *
   * @param request - The request {@link GetJWTRequest}
   * @returns A Promise of JWT
   */
  getJWT = (request) => this.client.fetch(
    {
      method: "GET",
      path: `/iam/v1alpha1/jwts/${(0,dist/* validatePathParam */.pm)("jti", request.jti)}`
    },
    unmarshalJWT
  );
  /**
   * Delete a JWT.
   *
   * @param request - The request {@link DeleteJWTRequest}
   */
  deleteJWT = (request) => this.client.fetch({
    method: "DELETE",
    path: `/iam/v1alpha1/jwts/${(0,dist/* validatePathParam */.pm)("jti", request.jti)}`
  });
  pageOfListLogs = (request = {}) => this.client.fetch(
    {
      method: "GET",
      path: `/iam/v1alpha1/logs`,
      urlParams: (0,dist/* urlParams */._S)(
        ["action", request.action],
        ["created_after", request.createdAfter],
        ["created_before", request.createdBefore],
        ["order_by", request.orderBy],
        [
          "organization_id",
          request.organizationId ?? this.client.settings.defaultOrganizationId
        ],
        ["page", request.page],
        [
          "page_size",
          request.pageSize ?? this.client.settings.defaultPageSize
        ],
        ["resource_type", request.resourceType],
        ["search", request.search]
      )
    },
    unmarshalListLogsResponse
  );
  /**
   * List logs. List logs available for given Organization. You must define the `organization_id` in the query path of your request.
   *
   * @param request - The request {@link ListLogsRequest}
   * @returns A Promise of ListLogsResponse
   */
  listLogs = (request = {}) => (0,dist/* enrichForPagination */.vU)("logs", this.pageOfListLogs, request);
  /**
   * Get a log. Retrieve information about a log, specified by the `log_id` parameter. The log's full details, including `id`, `ip`, `user_agent`, `action`, `bearer_id`, `resource_type` and `resource_id` are returned in the response.
   *
   * @param request - The request {@link GetLogRequest}
   * @returns A Promise of Log
   */
  getLog = (request) => this.client.fetch(
    {
      method: "GET",
      path: `/iam/v1alpha1/logs/${(0,dist/* validatePathParam */.pm)("logId", request.logId)}`
    },
    unmarshalLog
  );
  /**
   * Get security settings of an Organization. Retrieve information about the security settings of an Organization, specified by the `organization_id` parameter.
   *
   * @param request - The request {@link GetOrganizationSecuritySettingsRequest}
   * @returns A Promise of OrganizationSecuritySettings
   */
  getOrganizationSecuritySettings = (request = {}) => this.client.fetch(
    {
      method: "GET",
      path: `/iam/v1alpha1/organizations/${(0,dist/* validatePathParam */.pm)("organizationId", request.organizationId ?? this.client.settings.defaultOrganizationId)}/security-settings`
    },
    unmarshalOrganizationSecuritySettings
  );
  /**
   * Update the security settings of an Organization.
   *
   * @param request - The request {@link UpdateOrganizationSecuritySettingsRequest}
   * @returns A Promise of OrganizationSecuritySettings
   */
  updateOrganizationSecuritySettings = (request = {}) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalUpdateOrganizationSecuritySettingsRequest(
          request,
          this.client.settings
        )
      ),
      headers: jsonContentHeaders,
      method: "PATCH",
      path: `/iam/v1alpha1/organizations/${(0,dist/* validatePathParam */.pm)("organizationId", request.organizationId ?? this.client.settings.defaultOrganizationId)}/security-settings`
    },
    unmarshalOrganizationSecuritySettings
  );
  /**
   * Set your Organization's alias.. This will fail if an alias has already been defined. Please contact support if you need to change your Organization's alias.
   *
   * @param request - The request {@link SetOrganizationAliasRequest}
   * @returns A Promise of Organization
   */
  setOrganizationAlias = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalSetOrganizationAliasRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "PUT",
      path: `/iam/v1alpha1/organizations/${(0,dist/* validatePathParam */.pm)("organizationId", request.organizationId ?? this.client.settings.defaultOrganizationId)}/alias`
    },
    unmarshalOrganization
  );
  /**
   * Get your Organization's IAM information.
   *
   * @param request - The request {@link GetOrganizationRequest}
   * @returns A Promise of Organization
   */
  getOrganization = (request = {}) => this.client.fetch(
    {
      method: "GET",
      path: `/iam/v1alpha1/organizations/${(0,dist/* validatePathParam */.pm)("organizationId", request.organizationId ?? this.client.settings.defaultOrganizationId)}`
    },
    unmarshalOrganization
  );
  /**
   * Set your Organization's allowed login methods.. Set your Organization's allowed login methods.
   *
   * @param request - The request {@link UpdateOrganizationLoginMethodsRequest}
   * @returns A Promise of Organization
   */
  updateOrganizationLoginMethods = (request = {}) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalUpdateOrganizationLoginMethodsRequest(
          request,
          this.client.settings
        )
      ),
      headers: jsonContentHeaders,
      method: "PATCH",
      path: `/iam/v1alpha1/organizations/${(0,dist/* validatePathParam */.pm)("organizationId", request.organizationId ?? this.client.settings.defaultOrganizationId)}/login-methods`
    },
    unmarshalOrganization
  );
  /**
   * Get SAML Identity Provider configuration of an Organization.
   *
   * @param request - The request {@link GetOrganizationSamlRequest}
   * @returns A Promise of Saml
   */
  getOrganizationSaml = (request = {}) => this.client.fetch(
    {
      method: "GET",
      path: `/iam/v1alpha1/organizations/${(0,dist/* validatePathParam */.pm)("organizationId", request.organizationId ?? this.client.settings.defaultOrganizationId)}/saml`
    },
    unmarshalSaml
  );
  /**
   * Enable SAML Identity Provider for an Organization.
   *
   * @param request - The request {@link EnableOrganizationSamlRequest}
   * @returns A Promise of Saml
   */
  enableOrganizationSaml = (request = {}) => this.client.fetch(
    {
      body: "{}",
      headers: jsonContentHeaders,
      method: "POST",
      path: `/iam/v1alpha1/organizations/${(0,dist/* validatePathParam */.pm)("organizationId", request.organizationId ?? this.client.settings.defaultOrganizationId)}/saml`
    },
    unmarshalSaml
  );
  /**
   * Update SAML Identity Provider configuration.
   *
   * @param request - The request {@link UpdateSamlRequest}
   * @returns A Promise of Saml
   */
  updateSaml = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalUpdateSamlRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "PATCH",
      path: `/iam/v1alpha1/saml/${(0,dist/* validatePathParam */.pm)("samlId", request.samlId)}`
    },
    unmarshalSaml
  );
  /**
   * Disable SAML Identity Provider for an Organization.
   *
   * @param request - The request {@link DeleteSamlRequest}
   */
  deleteSaml = (request) => this.client.fetch({
    method: "DELETE",
    path: `/iam/v1alpha1/saml/${(0,dist/* validatePathParam */.pm)("samlId", request.samlId)}`
  });
  /**
   * Parse SAML xml metadata file.
   *
   * @param request - The request {@link ParseSamlMetadataRequest}
   * @returns A Promise of ParseSamlMetadataResponse
   */
  parseSamlMetadata = async (request) => this.client.fetch(
    {
      body: JSON.stringify(
        await marshalParseSamlMetadataRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "POST",
      path: `/iam/v1alpha1/parse-saml-metadata`
    },
    unmarshalParseSamlMetadataResponse
  );
  /**
   * List SAML certificates.
   *
   * @param request - The request {@link ListSamlCertificatesRequest}
   * @returns A Promise of ListSamlCertificatesResponse
   */
  listSamlCertificates = (request) => this.client.fetch(
    {
      method: "GET",
      path: `/iam/v1alpha1/saml/${(0,dist/* validatePathParam */.pm)("samlId", request.samlId)}/certificates`
    },
    unmarshalListSamlCertificatesResponse
  );
  /**
   * Add a SAML certificate.
   *
   * @param request - The request {@link AddSamlCertificateRequest}
   * @returns A Promise of SamlCertificate
   */
  addSamlCertificate = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalAddSamlCertificateRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "POST",
      path: `/iam/v1alpha1/saml/${(0,dist/* validatePathParam */.pm)("samlId", request.samlId)}/certificates`
    },
    unmarshalSamlCertificate
  );
  /**
   * Delete a SAML certificate.
   *
   * @param request - The request {@link DeleteSamlCertificateRequest}
   */
  deleteSamlCertificate = (request) => this.client.fetch({
    method: "DELETE",
    path: `/iam/v1alpha1/saml-certificates/${(0,dist/* validatePathParam */.pm)("certificateId", request.certificateId)}`
  });
}


;// CONCATENATED MODULE: ./node_modules/.pnpm/@scaleway+sdk-iam@1.6.0_@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-iam/dist/v1alpha1/validation-rules.gen.js
const AddSamlCertificateRequest = {
  content: {
    maxLength: 16384,
    minLength: 1
  }
};
const CreateAPIKeyRequest = {
  description: {
    ignoreEmpty: true,
    maxLength: 200
  }
};
const CreateApplicationRequest = {
  description: {
    ignoreEmpty: true,
    maxLength: 200
  },
  name: {
    maxLength: 64,
    minLength: 1,
    pattern: /^[a-zA-Z0-9\(\)\._\- ]+$/
  }
};
const CreateGroupRequest = {
  description: {
    ignoreEmpty: true,
    maxLength: 200
  },
  name: {
    maxLength: 64,
    minLength: 1,
    pattern: /^[a-zA-Z0-9\(\)\._\- ]+$/
  }
};
const CreatePolicyRequest = {
  description: {
    ignoreEmpty: true,
    maxLength: 200
  },
  name: {
    maxLength: 64,
    minLength: 1,
    pattern: /^[a-zA-Z0-9\(\)\._\- ]+$/
  }
};
const CreateSSHKeyRequest = {
  name: {
    ignoreEmpty: true,
    maxLength: 1e3
  },
  publicKey: {
    maxLength: 65e3,
    minLength: 1
  }
};
const CreateUserRequestMember = {
  firstName: {
    maxLength: 64
  },
  lastName: {
    maxLength: 64
  },
  password: {
    ignoreEmpty: true
  },
  username: {
    maxLength: 64,
    minLength: 2,
    pattern: /^[a-zA-Z0-9@._-]+$/
  }
};
const GetQuotumRequest = {
  quotumName: {
    minLength: 1
  }
};
const JoinUserConnectionRequest = {
  token: {
    minLength: 1
  }
};
const ListAPIKeysRequest = {
  description: {
    maxLength: 200
  },
  page: {
    greaterThanOrEqual: 1,
    lessThanOrEqual: 1e4
  },
  pageSize: {
    greaterThanOrEqual: 1,
    lessThanOrEqual: 100
  }
};
const ListApplicationsRequest = {
  name: {
    maxLength: 64,
    minLength: 1,
    pattern: /^[a-zA-Z0-9\(\)\._\- ]+$/
  },
  page: {
    greaterThanOrEqual: 1,
    lessThanOrEqual: 1e4
  },
  pageSize: {
    greaterThanOrEqual: 1,
    lessThanOrEqual: 100
  }
};
const ListGroupsRequest = {
  name: {
    minLength: 1
  },
  page: {
    greaterThanOrEqual: 1,
    lessThanOrEqual: 1e4
  },
  pageSize: {
    greaterThanOrEqual: 1,
    lessThanOrEqual: 100
  }
};
const ListJWTsRequest = {
  page: {
    greaterThanOrEqual: 1,
    lessThanOrEqual: 1e4
  },
  pageSize: {
    greaterThanOrEqual: 1,
    lessThanOrEqual: 100
  }
};
const ListLogsRequest = {
  page: {
    greaterThanOrEqual: 1,
    lessThanOrEqual: 1e4
  },
  pageSize: {
    greaterThanOrEqual: 1,
    lessThanOrEqual: 100
  }
};
const ListPermissionSetsRequest = {
  page: {
    greaterThanOrEqual: 1,
    lessThanOrEqual: 1e4
  },
  pageSize: {
    greaterThanOrEqual: 1,
    lessThanOrEqual: 100
  }
};
const ListPoliciesRequest = {
  page: {
    greaterThanOrEqual: 1,
    lessThanOrEqual: 1e4
  },
  pageSize: {
    greaterThanOrEqual: 1,
    lessThanOrEqual: 100
  },
  policyName: {
    minLength: 1
  }
};
const ListQuotaRequest = {
  page: {
    greaterThanOrEqual: 1,
    lessThanOrEqual: 1e4
  },
  pageSize: {
    greaterThanOrEqual: 1,
    lessThanOrEqual: 100
  }
};
const ListRulesRequest = {
  page: {
    greaterThanOrEqual: 1,
    lessThanOrEqual: 1e4
  },
  pageSize: {
    greaterThanOrEqual: 1,
    lessThanOrEqual: 100
  }
};
const ListSSHKeysRequest = {
  name: {
    maxLength: 1e3,
    minLength: 1
  },
  page: {
    greaterThanOrEqual: 1,
    lessThanOrEqual: 1e4
  },
  pageSize: {
    greaterThanOrEqual: 1,
    lessThanOrEqual: 100
  }
};
const ListUsersRequest = {
  page: {
    greaterThanOrEqual: 1,
    lessThanOrEqual: 1e4
  },
  pageSize: {
    greaterThanOrEqual: 1,
    lessThanOrEqual: 100
  }
};
const RuleSpecs = {
  condition: {
    maxLength: 2048
  }
};
const SetOrganizationAliasRequest = {
  alias: {
    maxLength: 32,
    minLength: 2,
    pattern: /^[a-z0-9]+$/
  }
};
const UpdateAPIKeyRequest = {
  description: {
    maxLength: 200
  }
};
const UpdateApplicationRequest = {
  description: {
    maxLength: 200
  },
  name: {
    maxLength: 64,
    minLength: 1,
    pattern: /^[a-zA-Z0-9\(\)\._\- ]+$/
  }
};
const UpdateGroupRequest = {
  description: {
    maxLength: 200
  },
  name: {
    maxLength: 64,
    minLength: 1,
    pattern: /^[a-zA-Z0-9\(\)\._\- ]+$/
  }
};
const UpdateOrganizationSecuritySettingsRequest = {
  loginAttemptsBeforeLocked: {
    greaterThanOrEqual: 1,
    lessThanOrEqual: 50
  }
};
const UpdatePolicyRequest = {
  description: {
    maxLength: 200
  },
  name: {
    maxLength: 64,
    minLength: 1,
    pattern: /^[a-zA-Z0-9\(\)\._\- ]+$/
  }
};
const UpdateSSHKeyRequest = {
  name: {
    maxLength: 1e3
  }
};
const UpdateSamlRequest = {
  entityId: {
    maxLength: 1024,
    minLength: 1
  }
};
const UpdateUserRequest = {
  firstName: {
    maxLength: 64
  },
  lastName: {
    maxLength: 64
  }
};
const UpdateUserUsernameRequest = {
  username: {
    maxLength: 64,
    minLength: 2,
    pattern: /^[a-zA-Z0-9@._-]+$/
  }
};
const ValidateUserMFAOTPRequest = {
  oneTimePassword: {
    pattern: /^[0-9]{6}$/
  }
};


;// CONCATENATED MODULE: ./node_modules/.pnpm/@scaleway+sdk-iam@1.6.0_@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-iam/dist/v1alpha1/index.gen.js





;// CONCATENATED MODULE: ./node_modules/.pnpm/@scaleway+sdk-iam@1.6.0_@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-iam/dist/index.gen.js




/***/ }),

/***/ 68757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* reexport */ v1_namespaceObject)
});

// NAMESPACE OBJECT: ./node_modules/.pnpm/@scaleway+sdk-instance@1.4.0_@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-instance/dist/v1/index.js
var v1_namespaceObject = {};
__webpack_require__.r(v1_namespaceObject);
__webpack_require__.d(v1_namespaceObject, {
  nC: () => (InstanceV1UtilsAPI)
});

// EXTERNAL MODULE: ./node_modules/.pnpm/@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-client/dist/index.js + 46 modules
var dist = __webpack_require__(80087);
// EXTERNAL MODULE: ./node_modules/.pnpm/@scaleway+random-name@5.1.2/node_modules/@scaleway/random-name/dist/index.js
var random_name_dist = __webpack_require__(32933);
;// CONCATENATED MODULE: ./node_modules/.pnpm/@scaleway+sdk-instance@1.4.0_@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-instance/dist/v1/marshalling.gen.js


const unmarshalPrivateNIC = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'PrivateNIC' failed as data isn't a dictionary.`
    );
  }
  return {
    creationDate: (0,dist/* unmarshalDate */.gR)(data.creation_date),
    id: data.id,
    macAddress: data.mac_address,
    privateNetworkId: data.private_network_id,
    serverId: data.server_id,
    state: data.state,
    tags: data.tags,
    zone: data.zone
  };
};
const unmarshalServerSummary = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'ServerSummary' failed as data isn't a dictionary.`
    );
  }
  return {
    id: data.id,
    name: data.name
  };
};
const unmarshalBootscript = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'Bootscript' failed as data isn't a dictionary.`
    );
  }
  return {
    architecture: data.architecture,
    bootcmdargs: data.bootcmdargs,
    default: data.default,
    dtb: data.dtb,
    id: data.id,
    initrd: data.initrd,
    kernel: data.kernel,
    organization: data.organization,
    project: data.project,
    public: data.public,
    title: data.title,
    zone: data.zone
  };
};
const unmarshalVolume = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'Volume' failed as data isn't a dictionary.`
    );
  }
  return {
    creationDate: (0,dist/* unmarshalDate */.gR)(data.creation_date),
    exportUri: data.export_uri,
    id: data.id,
    modificationDate: (0,dist/* unmarshalDate */.gR)(data.modification_date),
    name: data.name,
    organization: data.organization,
    project: data.project,
    server: data.server ? unmarshalServerSummary(data.server) : void 0,
    size: data.size,
    state: data.state,
    tags: data.tags,
    volumeType: data.volume_type,
    zone: data.zone
  };
};
const unmarshalVolumeSummary = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'VolumeSummary' failed as data isn't a dictionary.`
    );
  }
  return {
    id: data.id,
    name: data.name,
    size: data.size,
    volumeType: data.volume_type
  };
};
const unmarshalImage = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'Image' failed as data isn't a dictionary.`
    );
  }
  return {
    arch: data.arch,
    creationDate: (0,dist/* unmarshalDate */.gR)(data.creation_date),
    defaultBootscript: data.default_bootscript ? unmarshalBootscript(data.default_bootscript) : void 0,
    extraVolumes: (0,dist/* unmarshalMapOfObject */.cH)(data.extra_volumes, unmarshalVolume),
    fromServer: data.from_server,
    id: data.id,
    modificationDate: (0,dist/* unmarshalDate */.gR)(data.modification_date),
    name: data.name,
    organization: data.organization,
    project: data.project,
    public: data.public,
    rootVolume: data.root_volume ? unmarshalVolumeSummary(data.root_volume) : void 0,
    state: data.state,
    tags: data.tags,
    zone: data.zone
  };
};
const unmarshalPlacementGroup = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'PlacementGroup' failed as data isn't a dictionary.`
    );
  }
  return {
    id: data.id,
    name: data.name,
    organization: data.organization,
    policyMode: data.policy_mode,
    policyRespected: data.policy_respected,
    policyType: data.policy_type,
    project: data.project,
    tags: data.tags,
    zone: data.zone
  };
};
const unmarshalSecurityGroupSummary = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'SecurityGroupSummary' failed as data isn't a dictionary.`
    );
  }
  return {
    id: data.id,
    name: data.name
  };
};
const unmarshalServerFilesystem = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'ServerFilesystem' failed as data isn't a dictionary.`
    );
  }
  return {
    filesystemId: data.filesystem_id,
    state: data.state
  };
};
const unmarshalServerIp = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'ServerIp' failed as data isn't a dictionary.`
    );
  }
  return {
    address: data.address,
    dynamic: data.dynamic,
    family: data.family,
    gateway: data.gateway,
    id: data.id,
    ipamId: data.ipam_id,
    netmask: data.netmask,
    provisioningMode: data.provisioning_mode,
    state: data.state,
    tags: data.tags
  };
};
const unmarshalServerIpv6 = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'ServerIpv6' failed as data isn't a dictionary.`
    );
  }
  return {
    address: data.address,
    gateway: data.gateway,
    netmask: data.netmask
  };
};
const unmarshalServerLocation = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'ServerLocation' failed as data isn't a dictionary.`
    );
  }
  return {
    clusterId: data.cluster_id,
    hypervisorId: data.hypervisor_id,
    nodeId: data.node_id,
    platformId: data.platform_id,
    zoneId: data.zone_id
  };
};
const unmarshalServerMaintenance = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'ServerMaintenance' failed as data isn't a dictionary.`
    );
  }
  return {
    reason: data.reason,
    startDate: (0,dist/* unmarshalDate */.gR)(data.start_date)
  };
};
const unmarshalVolumeServer = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'VolumeServer' failed as data isn't a dictionary.`
    );
  }
  return {
    boot: data.boot,
    creationDate: (0,dist/* unmarshalDate */.gR)(data.creation_date),
    exportUri: data.export_uri,
    id: data.id,
    modificationDate: (0,dist/* unmarshalDate */.gR)(data.modification_date),
    name: data.name,
    organization: data.organization,
    project: data.project,
    server: data.server ? unmarshalServerSummary(data.server) : void 0,
    size: data.size,
    state: data.state ? data.state : void 0,
    volumeType: data.volume_type,
    zone: data.zone
  };
};
const unmarshalServer = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'Server' failed as data isn't a dictionary.`
    );
  }
  return {
    adminPasswordEncryptedValue: data.admin_password_encrypted_value,
    adminPasswordEncryptionSshKeyId: data.admin_password_encryption_ssh_key_id,
    allowedActions: data.allowed_actions,
    arch: data.arch,
    bootType: data.boot_type,
    commercialType: data.commercial_type,
    creationDate: (0,dist/* unmarshalDate */.gR)(data.creation_date),
    dynamicIpRequired: data.dynamic_ip_required,
    enableIpv6: data.enable_ipv6,
    endOfService: data.end_of_service,
    filesystems: (0,dist/* unmarshalArrayOfObject */.jG)(
      data.filesystems,
      unmarshalServerFilesystem
    ),
    hostname: data.hostname,
    id: data.id,
    image: data.image ? unmarshalImage(data.image) : void 0,
    ipv6: data.ipv6 ? unmarshalServerIpv6(data.ipv6) : void 0,
    location: data.location ? unmarshalServerLocation(data.location) : void 0,
    macAddress: data.mac_address,
    maintenances: (0,dist/* unmarshalArrayOfObject */.jG)(
      data.maintenances,
      unmarshalServerMaintenance
    ),
    modificationDate: (0,dist/* unmarshalDate */.gR)(data.modification_date),
    name: data.name,
    organization: data.organization,
    placementGroup: data.placement_group ? unmarshalPlacementGroup(data.placement_group) : void 0,
    privateIp: data.private_ip,
    privateNics: (0,dist/* unmarshalArrayOfObject */.jG)(data.private_nics, unmarshalPrivateNIC),
    project: data.project,
    protected: data.protected,
    publicIp: data.public_ip ? unmarshalServerIp(data.public_ip) : void 0,
    publicIps: (0,dist/* unmarshalArrayOfObject */.jG)(data.public_ips, unmarshalServerIp),
    routedIpEnabled: data.routed_ip_enabled,
    securityGroup: data.security_group ? unmarshalSecurityGroupSummary(data.security_group) : void 0,
    state: data.state,
    stateDetail: data.state_detail,
    tags: data.tags,
    volumes: (0,dist/* unmarshalMapOfObject */.cH)(data.volumes, unmarshalVolumeServer),
    zone: data.zone
  };
};
const unmarshalAttachServerFileSystemResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'AttachServerFileSystemResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    server: data.server ? unmarshalServer(data.server) : void 0
  };
};
const unmarshalAttachServerVolumeResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'AttachServerVolumeResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    server: data.server ? unmarshalServer(data.server) : void 0
  };
};
const unmarshalCreateImageResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'CreateImageResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    image: data.image ? unmarshalImage(data.image) : void 0
  };
};
const unmarshalIp = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'Ip' failed as data isn't a dictionary.`
    );
  }
  return {
    address: data.address,
    id: data.id,
    ipamId: data.ipam_id,
    organization: data.organization,
    prefix: data.prefix,
    project: data.project,
    reverse: data.reverse,
    server: data.server ? unmarshalServerSummary(data.server) : void 0,
    state: data.state,
    tags: data.tags,
    type: data.type,
    zone: data.zone
  };
};
const unmarshalCreateIpResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'CreateIpResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    ip: data.ip ? unmarshalIp(data.ip) : void 0
  };
};
const unmarshalCreatePlacementGroupResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'CreatePlacementGroupResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    placementGroup: data.placement_group ? unmarshalPlacementGroup(data.placement_group) : void 0
  };
};
const unmarshalCreatePrivateNICResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'CreatePrivateNICResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    privateNic: data.private_nic ? unmarshalPrivateNIC(data.private_nic) : void 0
  };
};
const unmarshalSecurityGroup = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'SecurityGroup' failed as data isn't a dictionary.`
    );
  }
  return {
    creationDate: (0,dist/* unmarshalDate */.gR)(data.creation_date),
    description: data.description,
    enableDefaultSecurity: data.enable_default_security,
    id: data.id,
    inboundDefaultPolicy: data.inbound_default_policy,
    modificationDate: (0,dist/* unmarshalDate */.gR)(data.modification_date),
    name: data.name,
    organization: data.organization,
    organizationDefault: data.organization_default,
    outboundDefaultPolicy: data.outbound_default_policy,
    project: data.project,
    projectDefault: data.project_default,
    servers: (0,dist/* unmarshalArrayOfObject */.jG)(data.servers, unmarshalServerSummary),
    state: data.state,
    stateful: data.stateful,
    tags: data.tags,
    zone: data.zone
  };
};
const unmarshalCreateSecurityGroupResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'CreateSecurityGroupResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    securityGroup: data.security_group ? unmarshalSecurityGroup(data.security_group) : void 0
  };
};
const unmarshalSecurityGroupRule = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'SecurityGroupRule' failed as data isn't a dictionary.`
    );
  }
  return {
    action: data.action,
    destPortFrom: data.dest_port_from,
    destPortTo: data.dest_port_to,
    direction: data.direction,
    editable: data.editable,
    id: data.id,
    ipRange: data.ip_range,
    position: data.position,
    protocol: data.protocol,
    zone: data.zone
  };
};
const unmarshalCreateSecurityGroupRuleResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'CreateSecurityGroupRuleResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    rule: data.rule ? unmarshalSecurityGroupRule(data.rule) : void 0
  };
};
const unmarshalCreateServerResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'CreateServerResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    server: data.server ? unmarshalServer(data.server) : void 0
  };
};
const unmarshalSnapshotBaseVolume = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'SnapshotBaseVolume' failed as data isn't a dictionary.`
    );
  }
  return {
    id: data.id,
    name: data.name
  };
};
const unmarshalSnapshot = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'Snapshot' failed as data isn't a dictionary.`
    );
  }
  return {
    baseVolume: data.base_volume ? unmarshalSnapshotBaseVolume(data.base_volume) : void 0,
    creationDate: (0,dist/* unmarshalDate */.gR)(data.creation_date),
    errorReason: data.error_reason,
    id: data.id,
    modificationDate: (0,dist/* unmarshalDate */.gR)(data.modification_date),
    name: data.name,
    organization: data.organization,
    project: data.project,
    size: data.size,
    state: data.state,
    tags: data.tags,
    volumeType: data.volume_type,
    zone: data.zone
  };
};
const unmarshalTask = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'Task' failed as data isn't a dictionary.`
    );
  }
  return {
    description: data.description,
    hrefFrom: data.href_from,
    hrefResult: data.href_result,
    id: data.id,
    progress: data.progress,
    startedAt: (0,dist/* unmarshalDate */.gR)(data.started_at),
    status: data.status,
    terminatedAt: (0,dist/* unmarshalDate */.gR)(data.terminated_at),
    zone: data.zone
  };
};
const unmarshalCreateSnapshotResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'CreateSnapshotResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    snapshot: data.snapshot ? unmarshalSnapshot(data.snapshot) : void 0,
    task: data.task ? unmarshalTask(data.task) : void 0
  };
};
const unmarshalCreateVolumeResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'CreateVolumeResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    volume: data.volume ? unmarshalVolume(data.volume) : void 0
  };
};
const unmarshalDetachServerFileSystemResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'DetachServerFileSystemResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    server: data.server ? unmarshalServer(data.server) : void 0
  };
};
const unmarshalDetachServerVolumeResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'DetachServerVolumeResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    server: data.server ? unmarshalServer(data.server) : void 0
  };
};
const unmarshalExportSnapshotResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'ExportSnapshotResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    task: data.task ? unmarshalTask(data.task) : void 0
  };
};
const unmarshalDashboard = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'Dashboard' failed as data isn't a dictionary.`
    );
  }
  return {
    imagesCount: data.images_count,
    ipsCount: data.ips_count,
    ipsUnused: data.ips_unused,
    placementGroupsCount: data.placement_groups_count,
    privateNicsCount: data.private_nics_count,
    runningServersCount: data.running_servers_count,
    securityGroupsCount: data.security_groups_count,
    serversByTypes: data.servers_by_types,
    serversCount: data.servers_count,
    snapshotsCount: data.snapshots_count,
    volumesBSsdCount: data.volumes_b_ssd_count,
    volumesBSsdTotalSize: data.volumes_b_ssd_total_size,
    volumesCount: data.volumes_count,
    volumesLSsdCount: data.volumes_l_ssd_count,
    volumesLSsdTotalSize: data.volumes_l_ssd_total_size
  };
};
const unmarshalGetDashboardResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'GetDashboardResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    dashboard: data.dashboard ? unmarshalDashboard(data.dashboard) : void 0
  };
};
const unmarshalGetImageResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'GetImageResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    image: data.image ? unmarshalImage(data.image) : void 0
  };
};
const unmarshalGetIpResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'GetIpResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    ip: data.ip ? unmarshalIp(data.ip) : void 0
  };
};
const unmarshalGetPlacementGroupResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'GetPlacementGroupResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    placementGroup: data.placement_group ? unmarshalPlacementGroup(data.placement_group) : void 0
  };
};
const unmarshalPlacementGroupServer = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'PlacementGroupServer' failed as data isn't a dictionary.`
    );
  }
  return {
    id: data.id,
    name: data.name,
    policyRespected: data.policy_respected
  };
};
const unmarshalGetPlacementGroupServersResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'GetPlacementGroupServersResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    servers: (0,dist/* unmarshalArrayOfObject */.jG)(
      data.servers,
      unmarshalPlacementGroupServer
    )
  };
};
const unmarshalGetPrivateNICResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'GetPrivateNICResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    privateNic: data.private_nic ? unmarshalPrivateNIC(data.private_nic) : void 0
  };
};
const unmarshalGetSecurityGroupResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'GetSecurityGroupResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    securityGroup: data.security_group ? unmarshalSecurityGroup(data.security_group) : void 0
  };
};
const unmarshalGetSecurityGroupRuleResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'GetSecurityGroupRuleResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    rule: data.rule ? unmarshalSecurityGroupRule(data.rule) : void 0
  };
};
const unmarshalGetServerResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'GetServerResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    server: data.server ? unmarshalServer(data.server) : void 0
  };
};
const unmarshalGetServerTypesAvailabilityResponseAvailability = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'GetServerTypesAvailabilityResponseAvailability' failed as data isn't a dictionary.`
    );
  }
  return {
    availability: data.availability
  };
};
const unmarshalGetServerTypesAvailabilityResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'GetServerTypesAvailabilityResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    servers: (0,dist/* unmarshalMapOfObject */.cH)(
      data.servers,
      unmarshalGetServerTypesAvailabilityResponseAvailability
    ),
    totalCount: data.total_count
  };
};
const unmarshalGetSnapshotResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'GetSnapshotResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    snapshot: data.snapshot ? unmarshalSnapshot(data.snapshot) : void 0
  };
};
const unmarshalGetVolumeResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'GetVolumeResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    volume: data.volume ? unmarshalVolume(data.volume) : void 0
  };
};
const unmarshalListImagesResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'ListImagesResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    images: (0,dist/* unmarshalArrayOfObject */.jG)(data.images, unmarshalImage),
    totalCount: data.total_count
  };
};
const unmarshalListIpsResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'ListIpsResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    ips: (0,dist/* unmarshalArrayOfObject */.jG)(data.ips, unmarshalIp),
    totalCount: data.total_count
  };
};
const unmarshalListPlacementGroupsResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'ListPlacementGroupsResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    placementGroups: (0,dist/* unmarshalArrayOfObject */.jG)(
      data.placement_groups,
      unmarshalPlacementGroup
    ),
    totalCount: data.total_count
  };
};
const unmarshalListPrivateNICsResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'ListPrivateNICsResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    privateNics: (0,dist/* unmarshalArrayOfObject */.jG)(data.private_nics, unmarshalPrivateNIC),
    totalCount: data.total_count
  };
};
const unmarshalListSecurityGroupRulesResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'ListSecurityGroupRulesResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    rules: (0,dist/* unmarshalArrayOfObject */.jG)(data.rules, unmarshalSecurityGroupRule),
    totalCount: data.total_count
  };
};
const unmarshalListSecurityGroupsResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'ListSecurityGroupsResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    securityGroups: (0,dist/* unmarshalArrayOfObject */.jG)(
      data.security_groups,
      unmarshalSecurityGroup
    ),
    totalCount: data.total_count
  };
};
const unmarshalListServerActionsResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'ListServerActionsResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    actions: data.actions
  };
};
const unmarshalListServerUserDataResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'ListServerUserDataResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    userData: data.user_data
  };
};
const unmarshalListServersResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'ListServersResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    servers: (0,dist/* unmarshalArrayOfObject */.jG)(data.servers, unmarshalServer),
    totalCount: data.total_count
  };
};
const unmarshalServerTypeNetworkInterface = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'ServerTypeNetworkInterface' failed as data isn't a dictionary.`
    );
  }
  return {
    internalBandwidth: data.internal_bandwidth,
    internetBandwidth: data.internet_bandwidth
  };
};
const unmarshalServerTypeVolumeConstraintSizes = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'ServerTypeVolumeConstraintSizes' failed as data isn't a dictionary.`
    );
  }
  return {
    maxSize: data.max_size,
    minSize: data.min_size
  };
};
const unmarshalServerTypeCapabilities = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'ServerTypeCapabilities' failed as data isn't a dictionary.`
    );
  }
  return {
    blockStorage: data.block_storage,
    bootTypes: data.boot_types,
    maxFileSystems: data.max_file_systems
  };
};
const unmarshalServerTypeGPUInfo = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'ServerTypeGPUInfo' failed as data isn't a dictionary.`
    );
  }
  return {
    gpuManufacturer: data.gpu_manufacturer,
    gpuMemory: data.gpu_memory,
    gpuName: data.gpu_name
  };
};
const unmarshalServerTypeNetwork = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'ServerTypeNetwork' failed as data isn't a dictionary.`
    );
  }
  return {
    interfaces: (0,dist/* unmarshalArrayOfObject */.jG)(
      data.interfaces,
      unmarshalServerTypeNetworkInterface
    ),
    ipv6Support: data.ipv6_support,
    sumInternalBandwidth: data.sum_internal_bandwidth,
    sumInternetBandwidth: data.sum_internet_bandwidth
  };
};
const unmarshalServerTypeVolumeConstraintsByType = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'ServerTypeVolumeConstraintsByType' failed as data isn't a dictionary.`
    );
  }
  return {
    lSsd: data.l_ssd ? unmarshalServerTypeVolumeConstraintSizes(data.l_ssd) : void 0
  };
};
const unmarshalServerType = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'ServerType' failed as data isn't a dictionary.`
    );
  }
  return {
    altNames: data.alt_names,
    arch: data.arch,
    blockBandwidth: data.block_bandwidth,
    capabilities: data.capabilities ? unmarshalServerTypeCapabilities(data.capabilities) : void 0,
    endOfService: data.end_of_service,
    gpu: data.gpu,
    gpuInfo: data.gpu_info ? unmarshalServerTypeGPUInfo(data.gpu_info) : void 0,
    hourlyPrice: data.hourly_price,
    monthlyPrice: data.monthly_price,
    ncpus: data.ncpus,
    network: data.network ? unmarshalServerTypeNetwork(data.network) : void 0,
    perVolumeConstraint: data.per_volume_constraint ? unmarshalServerTypeVolumeConstraintsByType(data.per_volume_constraint) : void 0,
    ram: data.ram,
    scratchStorageMaxSize: data.scratch_storage_max_size,
    volumesConstraint: data.volumes_constraint ? unmarshalServerTypeVolumeConstraintSizes(data.volumes_constraint) : void 0
  };
};
const unmarshalListServersTypesResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'ListServersTypesResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    servers: (0,dist/* unmarshalMapOfObject */.cH)(data.servers, unmarshalServerType),
    totalCount: data.total_count
  };
};
const unmarshalListSnapshotsResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'ListSnapshotsResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    snapshots: (0,dist/* unmarshalArrayOfObject */.jG)(data.snapshots, unmarshalSnapshot),
    totalCount: data.total_count
  };
};
const unmarshalListVolumesResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'ListVolumesResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    totalCount: data.total_count,
    volumes: (0,dist/* unmarshalArrayOfObject */.jG)(data.volumes, unmarshalVolume)
  };
};
const unmarshalVolumeTypeCapabilities = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'VolumeTypeCapabilities' failed as data isn't a dictionary.`
    );
  }
  return {
    snapshot: data.snapshot
  };
};
const unmarshalVolumeTypeConstraints = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'VolumeTypeConstraints' failed as data isn't a dictionary.`
    );
  }
  return {
    max: data.max,
    min: data.min
  };
};
const unmarshalVolumeType = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'VolumeType' failed as data isn't a dictionary.`
    );
  }
  return {
    capabilities: data.capabilities ? unmarshalVolumeTypeCapabilities(data.capabilities) : void 0,
    constraints: data.constraints ? unmarshalVolumeTypeConstraints(data.constraints) : void 0,
    displayName: data.display_name
  };
};
const unmarshalListVolumesTypesResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'ListVolumesTypesResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    totalCount: data.total_count,
    volumes: (0,dist/* unmarshalMapOfObject */.cH)(data.volumes, unmarshalVolumeType)
  };
};
const unmarshalMigrationPlan = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'MigrationPlan' failed as data isn't a dictionary.`
    );
  }
  return {
    snapshots: (0,dist/* unmarshalArrayOfObject */.jG)(data.snapshots, unmarshalSnapshot),
    validationKey: data.validation_key,
    volume: data.volume ? unmarshalVolume(data.volume) : void 0
  };
};
const unmarshalServerActionResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'ServerActionResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    task: data.task ? unmarshalTask(data.task) : void 0
  };
};
const unmarshalServerCompatibleTypes = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'ServerCompatibleTypes' failed as data isn't a dictionary.`
    );
  }
  return {
    compatibleTypes: data.compatible_types
  };
};
const unmarshalSetImageResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'SetImageResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    image: data.image ? unmarshalImage(data.image) : void 0
  };
};
const unmarshalSetPlacementGroupResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'SetPlacementGroupResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    placementGroup: data.placement_group ? unmarshalPlacementGroup(data.placement_group) : void 0
  };
};
const unmarshalSetPlacementGroupServersResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'SetPlacementGroupServersResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    servers: (0,dist/* unmarshalArrayOfObject */.jG)(
      data.servers,
      unmarshalPlacementGroupServer
    )
  };
};
const unmarshalSetSecurityGroupResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'SetSecurityGroupResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    securityGroup: data.security_group ? unmarshalSecurityGroup(data.security_group) : void 0
  };
};
const unmarshalSetSecurityGroupRuleResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'SetSecurityGroupRuleResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    rule: data.rule ? unmarshalSecurityGroupRule(data.rule) : void 0
  };
};
const unmarshalSetSecurityGroupRulesResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'SetSecurityGroupRulesResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    rules: (0,dist/* unmarshalArrayOfObject */.jG)(data.rules, unmarshalSecurityGroupRule)
  };
};
const unmarshalSetServerResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'SetServerResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    server: data.server ? unmarshalServer(data.server) : void 0
  };
};
const unmarshalSetSnapshotResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'SetSnapshotResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    snapshot: data.snapshot ? unmarshalSnapshot(data.snapshot) : void 0
  };
};
const unmarshalUpdateImageResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'UpdateImageResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    image: data.image ? unmarshalImage(data.image) : void 0
  };
};
const unmarshalUpdateIpResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'UpdateIpResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    ip: data.ip ? unmarshalIp(data.ip) : void 0
  };
};
const unmarshalUpdatePlacementGroupResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'UpdatePlacementGroupResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    placementGroup: data.placement_group ? unmarshalPlacementGroup(data.placement_group) : void 0
  };
};
const unmarshalUpdatePlacementGroupServersResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'UpdatePlacementGroupServersResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    servers: (0,dist/* unmarshalArrayOfObject */.jG)(
      data.servers,
      unmarshalPlacementGroupServer
    )
  };
};
const unmarshalUpdateSecurityGroupResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'UpdateSecurityGroupResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    securityGroup: data.security_group ? unmarshalSecurityGroup(data.security_group) : void 0
  };
};
const unmarshalUpdateSecurityGroupRuleResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'UpdateSecurityGroupRuleResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    rule: data.rule ? unmarshalSecurityGroupRule(data.rule) : void 0
  };
};
const unmarshalUpdateServerResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'UpdateServerResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    server: data.server ? unmarshalServer(data.server) : void 0
  };
};
const unmarshalUpdateSnapshotResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'UpdateSnapshotResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    snapshot: data.snapshot ? unmarshalSnapshot(data.snapshot) : void 0
  };
};
const unmarshalUpdateVolumeResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'UpdateVolumeResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    volume: data.volume ? unmarshalVolume(data.volume) : void 0
  };
};
const marshalApplyBlockMigrationRequest = (request, defaults) => ({
  validation_key: request.validationKey,
  ...(0,dist/* resolveOneOf */.Ix)([
    { param: "volume_id", value: request.volumeId },
    { param: "snapshot_id", value: request.snapshotId }
  ])
});
const marshalAttachServerFileSystemRequest = (request, defaults) => ({
  filesystem_id: request.filesystemId
});
const marshalAttachServerVolumeRequest = (request, defaults) => ({
  boot: request.boot,
  volume_id: request.volumeId,
  volume_type: request.volumeType
});
const marshalCheckBlockMigrationOrganizationQuotasRequest = (request, defaults) => ({
  organization: request.organization ?? defaults.defaultOrganizationId
});
const marshalVolumeTemplate = (request, defaults) => ({
  id: request.id,
  name: request.name,
  size: request.size,
  volume_type: request.volumeType,
  ...(0,dist/* resolveOneOf */.Ix)([
    { param: "project", value: request.project },
    { param: "organization", value: request.organization }
  ])
});
const marshalCreateImageRequest = (request, defaults) => ({
  arch: request.arch,
  extra_volumes: request.extraVolumes !== void 0 ? Object.entries(request.extraVolumes).reduce(
    (acc, [key, value]) => ({
      ...acc,
      [key]: marshalVolumeTemplate(value)
    }),
    {}
  ) : void 0,
  name: request.name || (0,random_name_dist/* default */.A)("img"),
  public: request.public,
  root_volume: request.rootVolume,
  tags: request.tags,
  ...(0,dist/* resolveOneOf */.Ix)([
    {
      default: defaults.defaultProjectId,
      param: "project",
      value: request.project
    },
    {
      default: defaults.defaultOrganizationId,
      param: "organization",
      value: request.organization
    }
  ])
});
const marshalCreateIpRequest = (request, defaults) => ({
  server: request.server,
  tags: request.tags,
  type: request.type,
  ...(0,dist/* resolveOneOf */.Ix)([
    {
      default: defaults.defaultProjectId,
      param: "project",
      value: request.project
    },
    {
      default: defaults.defaultOrganizationId,
      param: "organization",
      value: request.organization
    }
  ])
});
const marshalCreatePlacementGroupRequest = (request, defaults) => ({
  name: request.name || (0,random_name_dist/* default */.A)("pg"),
  policy_mode: request.policyMode,
  policy_type: request.policyType,
  tags: request.tags,
  ...(0,dist/* resolveOneOf */.Ix)([
    {
      default: defaults.defaultProjectId,
      param: "project",
      value: request.project
    },
    {
      default: defaults.defaultOrganizationId,
      param: "organization",
      value: request.organization
    }
  ])
});
const marshalCreatePrivateNICRequest = (request, defaults) => ({
  ip_ids: request.ipIds,
  ipam_ip_ids: request.ipamIpIds,
  private_network_id: request.privateNetworkId,
  tags: request.tags
});
const marshalCreateSecurityGroupRequest = (request, defaults) => ({
  description: request.description,
  enable_default_security: request.enableDefaultSecurity,
  inbound_default_policy: request.inboundDefaultPolicy,
  name: request.name || (0,random_name_dist/* default */.A)("sg"),
  outbound_default_policy: request.outboundDefaultPolicy,
  stateful: request.stateful,
  tags: request.tags,
  ...(0,dist/* resolveOneOf */.Ix)([
    {
      default: defaults.defaultProjectId,
      param: "project",
      value: request.project
    },
    {
      default: defaults.defaultOrganizationId,
      param: "organization",
      value: request.organization
    }
  ]),
  ...(0,dist/* resolveOneOf */.Ix)([
    { param: "organization_default", value: request.organizationDefault },
    { param: "project_default", value: request.projectDefault }
  ])
});
const marshalCreateSecurityGroupRuleRequest = (request, defaults) => ({
  action: request.action,
  dest_port_from: request.destPortFrom,
  dest_port_to: request.destPortTo,
  direction: request.direction,
  editable: request.editable,
  ip_range: request.ipRange,
  position: request.position,
  protocol: request.protocol
});
const marshalVolumeServerTemplate = (request, defaults) => ({
  base_snapshot: request.baseSnapshot,
  boot: request.boot,
  id: request.id,
  name: request.name,
  organization: request.organization,
  project: request.project,
  size: request.size,
  volume_type: request.volumeType
});
const marshalCreateServerRequest = (request, defaults) => ({
  admin_password_encryption_ssh_key_id: request.adminPasswordEncryptionSshKeyId,
  boot_type: request.bootType,
  commercial_type: request.commercialType,
  dynamic_ip_required: request.dynamicIpRequired,
  enable_ipv6: request.enableIpv6,
  image: request.image,
  name: request.name || (0,random_name_dist/* default */.A)("srv"),
  placement_group: request.placementGroup,
  protected: request.protected,
  public_ip: request.publicIp,
  public_ips: request.publicIps,
  routed_ip_enabled: request.routedIpEnabled,
  security_group: request.securityGroup,
  tags: request.tags,
  volumes: request.volumes !== void 0 ? Object.entries(request.volumes).reduce(
    (acc, [key, value]) => ({
      ...acc,
      [key]: marshalVolumeServerTemplate(value)
    }),
    {}
  ) : void 0,
  ...(0,dist/* resolveOneOf */.Ix)([
    {
      default: defaults.defaultProjectId,
      param: "project",
      value: request.project
    },
    {
      default: defaults.defaultOrganizationId,
      param: "organization",
      value: request.organization
    }
  ])
});
const marshalCreateSnapshotRequest = (request, defaults) => ({
  bucket: request.bucket,
  key: request.key,
  name: request.name || (0,random_name_dist/* default */.A)("snp"),
  size: request.size,
  tags: request.tags,
  volume_id: request.volumeId,
  volume_type: request.volumeType,
  ...(0,dist/* resolveOneOf */.Ix)([
    {
      default: defaults.defaultProjectId,
      param: "project",
      value: request.project
    },
    {
      default: defaults.defaultOrganizationId,
      param: "organization",
      value: request.organization
    }
  ])
});
const marshalCreateVolumeRequest = (request, defaults) => ({
  name: request.name || (0,random_name_dist/* default */.A)("vol"),
  tags: request.tags,
  volume_type: request.volumeType,
  ...(0,dist/* resolveOneOf */.Ix)([
    {
      default: defaults.defaultProjectId,
      param: "project",
      value: request.project
    },
    {
      default: defaults.defaultOrganizationId,
      param: "organization",
      value: request.organization
    }
  ]),
  ...(0,dist/* resolveOneOf */.Ix)([
    { param: "size", value: request.size },
    { param: "base_snapshot", value: request.baseSnapshot }
  ])
});
const marshalDetachServerFileSystemRequest = (request, defaults) => ({
  filesystem_id: request.filesystemId
});
const marshalDetachServerVolumeRequest = (request, defaults) => ({
  volume_id: request.volumeId
});
const marshalExportSnapshotRequest = (request, defaults) => ({
  bucket: request.bucket,
  key: request.key
});
const marshalPlanBlockMigrationRequest = (request, defaults) => ({
  ...(0,dist/* resolveOneOf */.Ix)([
    { param: "volume_id", value: request.volumeId },
    { param: "snapshot_id", value: request.snapshotId }
  ])
});
const marshalServerActionRequestVolumeBackupTemplate = (request, defaults) => ({
  volume_type: request.volumeType
});
const marshalServerActionRequest = (request, defaults) => ({
  action: request.action,
  disable_ipv6: request.disableIpv6,
  name: request.name,
  volumes: request.volumes !== void 0 ? Object.entries(request.volumes).reduce(
    (acc, [key, value]) => ({
      ...acc,
      [key]: marshalServerActionRequestVolumeBackupTemplate(
        value
      )
    }),
    {}
  ) : void 0
});
const marshalServerSummary = (request, defaults) => ({
  id: request.id,
  name: request.name
});
const marshalBootscript = (request, defaults) => ({
  architecture: request.architecture,
  bootcmdargs: request.bootcmdargs,
  default: request.default,
  dtb: request.dtb,
  id: request.id,
  initrd: request.initrd,
  kernel: request.kernel,
  organization: request.organization,
  project: request.project,
  public: request.public,
  title: request.title,
  zone: request.zone
});
const marshalVolume = (request, defaults) => ({
  creation_date: request.creationDate,
  export_uri: request.exportUri,
  id: request.id,
  modification_date: request.modificationDate,
  name: request.name,
  organization: request.organization,
  project: request.project,
  server: request.server !== void 0 ? marshalServerSummary(request.server) : void 0,
  size: request.size,
  state: request.state,
  tags: request.tags,
  volume_type: request.volumeType,
  zone: request.zone
});
const marshalVolumeSummary = (request, defaults) => ({
  id: request.id,
  name: request.name,
  size: request.size,
  volume_type: request.volumeType
});
const marshalSetImageRequest = (request, defaults) => ({
  arch: request.arch,
  creation_date: request.creationDate,
  default_bootscript: request.defaultBootscript !== void 0 ? marshalBootscript(request.defaultBootscript) : void 0,
  extra_volumes: request.extraVolumes !== void 0 ? Object.entries(request.extraVolumes).reduce(
    (acc, [key, value]) => ({
      ...acc,
      [key]: marshalVolume(value)
    }),
    {}
  ) : void 0,
  from_server: request.fromServer,
  modification_date: request.modificationDate,
  name: request.name,
  organization: request.organization ?? defaults.defaultOrganizationId,
  project: request.project ?? defaults.defaultProjectId,
  public: request.public,
  root_volume: request.rootVolume !== void 0 ? marshalVolumeSummary(request.rootVolume) : void 0,
  state: request.state,
  tags: request.tags
});
const marshalSetPlacementGroupRequest = (request, defaults) => ({
  name: request.name,
  organization: request.organization ?? defaults.defaultOrganizationId,
  policy_mode: request.policyMode,
  policy_type: request.policyType,
  project: request.project ?? defaults.defaultProjectId,
  tags: request.tags
});
const marshalSetPlacementGroupServersRequest = (request, defaults) => ({
  servers: request.servers
});
const marshalSetSecurityGroupRequest = (request, defaults) => ({
  creation_date: request.creationDate,
  description: request.description,
  enable_default_security: request.enableDefaultSecurity,
  inbound_default_policy: request.inboundDefaultPolicy,
  modification_date: request.modificationDate,
  name: request.name,
  organization: request.organization ?? defaults.defaultOrganizationId,
  organization_default: request.organizationDefault,
  outbound_default_policy: request.outboundDefaultPolicy,
  project: request.project ?? defaults.defaultProjectId,
  project_default: request.projectDefault,
  servers: request.servers !== void 0 ? request.servers.map((elt) => marshalServerSummary(elt)) : void 0,
  stateful: request.stateful,
  tags: request.tags
});
const marshalSetSecurityGroupRuleRequest = (request, defaults) => ({
  action: request.action,
  dest_port_from: request.destPortFrom,
  dest_port_to: request.destPortTo,
  direction: request.direction,
  editable: request.editable,
  id: request.id,
  ip_range: request.ipRange,
  position: request.position,
  protocol: request.protocol
});
const marshalSetSecurityGroupRulesRequestRule = (request, defaults) => ({
  action: request.action,
  dest_port_from: request.destPortFrom,
  dest_port_to: request.destPortTo,
  direction: request.direction,
  editable: request.editable,
  id: request.id,
  ip_range: request.ipRange,
  position: request.position,
  protocol: request.protocol,
  zone: request.zone
});
const marshalSetSecurityGroupRulesRequest = (request, defaults) => ({
  rules: request.rules !== void 0 ? request.rules.map(
    (elt) => marshalSetSecurityGroupRulesRequestRule(elt)
  ) : void 0
});
const marshalImage = (request, defaults) => ({
  arch: request.arch,
  creation_date: request.creationDate,
  default_bootscript: request.defaultBootscript !== void 0 ? marshalBootscript(request.defaultBootscript) : void 0,
  extra_volumes: Object.entries(request.extraVolumes).reduce(
    (acc, [key, value]) => ({ ...acc, [key]: marshalVolume(value) }),
    {}
  ),
  from_server: request.fromServer,
  id: request.id,
  modification_date: request.modificationDate,
  name: request.name,
  organization: request.organization,
  project: request.project,
  public: request.public,
  root_volume: request.rootVolume !== void 0 ? marshalVolumeSummary(request.rootVolume) : void 0,
  state: request.state,
  tags: request.tags,
  zone: request.zone
});
const marshalPlacementGroup = (request, defaults) => ({
  id: request.id,
  name: request.name,
  organization: request.organization,
  policy_mode: request.policyMode,
  policy_respected: request.policyRespected,
  policy_type: request.policyType,
  project: request.project,
  tags: request.tags,
  zone: request.zone
});
const marshalPrivateNIC = (request, defaults) => ({
  creation_date: request.creationDate,
  id: request.id,
  mac_address: request.macAddress,
  private_network_id: request.privateNetworkId,
  server_id: request.serverId,
  state: request.state,
  tags: request.tags,
  zone: request.zone
});
const marshalSecurityGroupSummary = (request, defaults) => ({
  id: request.id,
  name: request.name
});
const marshalServerIp = (request, defaults) => ({
  address: request.address,
  dynamic: request.dynamic,
  family: request.family,
  gateway: request.gateway,
  id: request.id,
  ipam_id: request.ipamId,
  netmask: request.netmask,
  provisioning_mode: request.provisioningMode,
  state: request.state,
  tags: request.tags
});
const marshalServerIpv6 = (request, defaults) => ({
  address: request.address,
  gateway: request.gateway,
  netmask: request.netmask
});
const marshalServerLocation = (request, defaults) => ({
  cluster_id: request.clusterId,
  hypervisor_id: request.hypervisorId,
  node_id: request.nodeId,
  platform_id: request.platformId,
  zone_id: request.zoneId
});
const marshalServerMaintenance = (request, defaults) => ({
  reason: request.reason,
  start_date: request.startDate
});
const marshalSetServerRequest = (request, defaults) => ({
  admin_password_encryption_ssh_key_id: request.adminPasswordEncryptionSshKeyId,
  allowed_actions: request.allowedActions !== void 0 ? request.allowedActions : void 0,
  arch: request.arch,
  boot_type: request.bootType,
  commercial_type: request.commercialType,
  creation_date: request.creationDate,
  dynamic_ip_required: request.dynamicIpRequired,
  enable_ipv6: request.enableIpv6,
  hostname: request.hostname,
  image: request.image !== void 0 ? marshalImage(request.image) : void 0,
  ipv6: request.ipv6 !== void 0 ? marshalServerIpv6(request.ipv6) : void 0,
  location: request.location !== void 0 ? marshalServerLocation(request.location) : void 0,
  maintenances: request.maintenances !== void 0 ? request.maintenances.map((elt) => marshalServerMaintenance(elt)) : void 0,
  modification_date: request.modificationDate,
  name: request.name,
  organization: request.organization ?? defaults.defaultOrganizationId,
  placement_group: request.placementGroup !== void 0 ? marshalPlacementGroup(request.placementGroup) : void 0,
  private_ip: request.privateIp,
  private_nics: request.privateNics !== void 0 ? request.privateNics.map((elt) => marshalPrivateNIC(elt)) : void 0,
  project: request.project ?? defaults.defaultProjectId,
  protected: request.protected,
  public_ip: request.publicIp !== void 0 ? marshalServerIp(request.publicIp) : void 0,
  public_ips: request.publicIps !== void 0 ? request.publicIps.map((elt) => marshalServerIp(elt)) : void 0,
  routed_ip_enabled: request.routedIpEnabled,
  security_group: request.securityGroup !== void 0 ? marshalSecurityGroupSummary(request.securityGroup) : void 0,
  state: request.state,
  state_detail: request.stateDetail,
  tags: request.tags,
  volumes: request.volumes !== void 0 ? Object.entries(request.volumes).reduce(
    (acc, [key, value]) => ({
      ...acc,
      [key]: marshalVolume(value)
    }),
    {}
  ) : void 0
});
const marshalSnapshotBaseVolume = (request, defaults) => ({
  id: request.id,
  name: request.name
});
const marshalSetSnapshotRequest = (request, defaults) => ({
  base_volume: request.baseVolume !== void 0 ? marshalSnapshotBaseVolume(request.baseVolume) : void 0,
  creation_date: request.creationDate,
  id: request.id,
  modification_date: request.modificationDate,
  name: request.name,
  organization: request.organization ?? defaults.defaultOrganizationId,
  project: request.project ?? defaults.defaultProjectId,
  size: request.size,
  state: request.state,
  tags: request.tags,
  volume_type: request.volumeType
});
const marshalVolumeImageUpdateTemplate = (request, defaults) => ({
  id: request.id
});
const marshalUpdateImageRequest = (request, defaults) => ({
  arch: request.arch,
  extra_volumes: request.extraVolumes !== void 0 ? Object.entries(request.extraVolumes).reduce(
    (acc, [key, value]) => ({
      ...acc,
      [key]: marshalVolumeImageUpdateTemplate(value)
    }),
    {}
  ) : void 0,
  name: request.name,
  public: request.public,
  tags: request.tags
});
const marshalUpdateIpRequest = (request, defaults) => ({
  reverse: request.reverse,
  server: request.server,
  tags: request.tags,
  type: request.type
});
const marshalUpdatePlacementGroupRequest = (request, defaults) => ({
  name: request.name,
  policy_mode: request.policyMode,
  policy_type: request.policyType,
  tags: request.tags
});
const marshalUpdatePlacementGroupServersRequest = (request, defaults) => ({
  servers: request.servers
});
const marshalUpdatePrivateNICRequest = (request, defaults) => ({
  tags: request.tags
});
const marshalUpdateSecurityGroupRequest = (request, defaults) => ({
  description: request.description,
  enable_default_security: request.enableDefaultSecurity,
  inbound_default_policy: request.inboundDefaultPolicy,
  name: request.name,
  organization_default: request.organizationDefault,
  outbound_default_policy: request.outboundDefaultPolicy,
  project_default: request.projectDefault,
  stateful: request.stateful,
  tags: request.tags
});
const marshalUpdateSecurityGroupRuleRequest = (request, defaults) => ({
  action: request.action,
  dest_port_from: request.destPortFrom,
  dest_port_to: request.destPortTo,
  direction: request.direction,
  ip_range: request.ipRange,
  position: request.position,
  protocol: request.protocol
});
const marshalSecurityGroupTemplate = (request, defaults) => ({
  id: request.id,
  name: request.name
});
const marshalUpdateServerRequest = (request, defaults) => ({
  admin_password_encryption_ssh_key_id: request.adminPasswordEncryptionSshKeyId,
  boot_type: request.bootType,
  commercial_type: request.commercialType,
  dynamic_ip_required: request.dynamicIpRequired,
  enable_ipv6: request.enableIpv6,
  name: request.name,
  placement_group: request.placementGroup,
  private_nics: request.privateNics,
  protected: request.protected,
  public_ips: request.publicIps,
  routed_ip_enabled: request.routedIpEnabled,
  security_group: request.securityGroup !== void 0 ? marshalSecurityGroupTemplate(request.securityGroup) : void 0,
  tags: request.tags,
  volumes: request.volumes !== void 0 ? Object.entries(request.volumes).reduce(
    (acc, [key, value]) => ({
      ...acc,
      [key]: marshalVolumeServerTemplate(value)
    }),
    {}
  ) : void 0
});
const marshalUpdateSnapshotRequest = (request, defaults) => ({
  name: request.name,
  tags: request.tags
});
const marshalUpdateVolumeRequest = (request, defaults) => ({
  name: request.name,
  size: request.size,
  tags: request.tags
});


;// CONCATENATED MODULE: ./node_modules/.pnpm/@scaleway+sdk-instance@1.4.0_@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-instance/dist/v1/api.gen.js


const jsonContentHeaders = {
  "Content-Type": "application/json; charset=utf-8"
};
class API extends dist/* API */.nC {
  /**
   * Locality of this API.
   * type ∈ {'zone','region','global','unspecified'}
   */
  static LOCALITY = (0,dist/* toApiLocality */.Pt)({
    zones: [
      "fr-par-1",
      "fr-par-2",
      "fr-par-3",
      "nl-ams-1",
      "nl-ams-2",
      "nl-ams-3",
      "pl-waw-1",
      "pl-waw-2",
      "pl-waw-3"
    ]
  });
  /**
   * Get availability. Get availability for all Instance types.
   *
   * @param request - The request {@link GetServerTypesAvailabilityRequest}
   * @returns A Promise of GetServerTypesAvailabilityResponse
   */
  getServerTypesAvailability = (request = {}) => this.client.fetch(
    {
      method: "GET",
      path: `/instance/v1/zones/${(0,dist/* validatePathParam */.pm)("zone", request.zone ?? this.client.settings.defaultZone)}/products/servers/availability`,
      urlParams: (0,dist/* urlParams */._S)(
        ["page", request.page],
        ["per_page", request.perPage ?? this.client.settings.defaultPageSize]
      )
    },
    unmarshalGetServerTypesAvailabilityResponse
  );
  /**
   * List Instance types. List available Instance types and their technical details.
   *
   * @param request - The request {@link ListServersTypesRequest}
   * @returns A Promise of ListServersTypesResponse
   */
  listServersTypes = (request = {}) => this.client.fetch(
    {
      method: "GET",
      path: `/instance/v1/zones/${(0,dist/* validatePathParam */.pm)("zone", request.zone ?? this.client.settings.defaultZone)}/products/servers`,
      urlParams: (0,dist/* urlParams */._S)(
        ["page", request.page],
        ["per_page", request.perPage ?? this.client.settings.defaultPageSize]
      )
    },
    unmarshalListServersTypesResponse
  );
  /**
   * List volume types. List all volume types and their technical details.
   *
   * @param request - The request {@link ListVolumesTypesRequest}
   * @returns A Promise of ListVolumesTypesResponse
   */
  listVolumesTypes = (request = {}) => this.client.fetch(
    {
      method: "GET",
      path: `/instance/v1/zones/${(0,dist/* validatePathParam */.pm)("zone", request.zone ?? this.client.settings.defaultZone)}/products/volumes`,
      urlParams: (0,dist/* urlParams */._S)(
        ["page", request.page],
        ["per_page", request.perPage ?? this.client.settings.defaultPageSize]
      )
    },
    unmarshalListVolumesTypesResponse
  );
  pageOfListServers = (request = {}) => this.client.fetch(
    {
      method: "GET",
      path: `/instance/v1/zones/${(0,dist/* validatePathParam */.pm)("zone", request.zone ?? this.client.settings.defaultZone)}/servers`,
      urlParams: (0,dist/* urlParams */._S)(
        ["commercial_type", request.commercialType],
        ["name", request.name],
        ["order", request.order],
        ["organization", request.organization],
        ["page", request.page],
        ["per_page", request.perPage ?? this.client.settings.defaultPageSize],
        ["private_ip", request.privateIp],
        ["private_network", request.privateNetwork],
        [
          "private_networks",
          request.privateNetworks && request.privateNetworks.length > 0 ? request.privateNetworks.join(",") : void 0
        ],
        ["private_nic_mac_address", request.privateNicMacAddress],
        ["project", request.project],
        [
          "servers",
          request.servers && request.servers.length > 0 ? request.servers.join(",") : void 0
        ],
        ["state", request.state],
        [
          "tags",
          request.tags && request.tags.length > 0 ? request.tags.join(",") : void 0
        ],
        ["with_ip", request.withIp],
        ["without_ip", request.withoutIp]
      )
    },
    unmarshalListServersResponse
  );
  /**
   * List all Instances. List all Instances in a specified Availability Zone, e.g. `fr-par-1`.
   *
   * @param request - The request {@link ListServersRequest}
   * @returns A Promise of ListServersResponse
   */
  listServers = (request = {}) => (0,dist/* enrichForPagination */.vU)("servers", this.pageOfListServers, request);
  _createServer = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalCreateServerRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "POST",
      path: `/instance/v1/zones/${(0,dist/* validatePathParam */.pm)("zone", request.zone ?? this.client.settings.defaultZone)}/servers`
    },
    unmarshalCreateServerResponse
  );
  /**
   * Delete an Instance. Delete the Instance with the specified ID.
   *
   * @param request - The request {@link DeleteServerRequest}
   */
  deleteServer = (request) => this.client.fetch({
    method: "DELETE",
    path: `/instance/v1/zones/${(0,dist/* validatePathParam */.pm)("zone", request.zone ?? this.client.settings.defaultZone)}/servers/${(0,dist/* validatePathParam */.pm)("serverId", request.serverId)}`
  });
  /**
   * Get an Instance. Get the details of a specified Instance.
   *
   * @param request - The request {@link GetServerRequest}
   * @returns A Promise of GetServerResponse
   */
  getServer = (request) => this.client.fetch(
    {
      method: "GET",
      path: `/instance/v1/zones/${(0,dist/* validatePathParam */.pm)("zone", request.zone ?? this.client.settings.defaultZone)}/servers/${(0,dist/* validatePathParam */.pm)("serverId", request.serverId)}`
    },
    unmarshalGetServerResponse
  );
  _setServer = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalSetServerRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "PUT",
      path: `/instance/v1/zones/${(0,dist/* validatePathParam */.pm)("zone", request.zone ?? this.client.settings.defaultZone)}/servers/${(0,dist/* validatePathParam */.pm)("id", request.id)}`
    },
    unmarshalSetServerResponse
  );
  _updateServer = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalUpdateServerRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "PATCH",
      path: `/instance/v1/zones/${(0,dist/* validatePathParam */.pm)("zone", request.zone ?? this.client.settings.defaultZone)}/servers/${(0,dist/* validatePathParam */.pm)("serverId", request.serverId)}`
    },
    unmarshalUpdateServerResponse
  );
  /**
   * List Instance actions. List all actions (e.g. power on, power off, reboot) that can currently be performed on an Instance.
   *
   * @param request - The request {@link ListServerActionsRequest}
   * @returns A Promise of ListServerActionsResponse
   */
  listServerActions = (request) => this.client.fetch(
    {
      method: "GET",
      path: `/instance/v1/zones/${(0,dist/* validatePathParam */.pm)("zone", request.zone ?? this.client.settings.defaultZone)}/servers/${(0,dist/* validatePathParam */.pm)("serverId", request.serverId)}/action`
    },
    unmarshalListServerActionsResponse
  );
  /**
     * Perform action. Perform an action on an Instance.
  Available actions are:
  * `poweron`: Start a stopped Instance.
  * `poweroff`: Fully stop the Instance and release the hypervisor slot.
  * `stop_in_place`: Stop the Instance, but keep the slot on the hypervisor.
  * `reboot`: Stop the instance and restart it.
  * `backup`:  Create an image with all the volumes of an Instance.
  * `terminate`: Delete the Instance along with its attached local volumes.
  * `enable_routed_ip`: Migrate the Instance to the new network stack.
  
  The `terminate` action will result in the deletion of `l_ssd` and `scratch` volumes types, `sbs_volume` volumes will only be detached.
  If you want to preserve your `l_ssd` volumes, you should stop your Instance, detach the volumes to be preserved, then delete your Instance.
  
  The `backup` action can be done with:
  * No `volumes` key in the body: an image is created with snapshots of all the server volumes, except for the `scratch` volumes types.
  * `volumes` key in the body with a dictionary as value, in this dictionary volumes UUID as keys and empty dictionaries as values : an image is created with the snapshots of the volumes in `volumes` key. `scratch` volumes types can't be shapshotted.
     *
     * @param request - The request {@link ServerActionRequest}
     * @returns A Promise of ServerActionResponse
     */
  serverAction = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalServerActionRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "POST",
      path: `/instance/v1/zones/${(0,dist/* validatePathParam */.pm)("zone", request.zone ?? this.client.settings.defaultZone)}/servers/${(0,dist/* validatePathParam */.pm)("serverId", request.serverId)}/action`
    },
    unmarshalServerActionResponse
  );
  /**
   * List user data. List all user data keys registered on a specified Instance.
   *
   * @param request - The request {@link ListServerUserDataRequest}
   * @returns A Promise of ListServerUserDataResponse
   */
  listServerUserData = (request) => this.client.fetch(
    {
      method: "GET",
      path: `/instance/v1/zones/${(0,dist/* validatePathParam */.pm)("zone", request.zone ?? this.client.settings.defaultZone)}/servers/${(0,dist/* validatePathParam */.pm)("serverId", request.serverId)}/user_data`
    },
    unmarshalListServerUserDataResponse
  );
  /**
   * Delete user data. Delete the specified key from an Instance's user data.
   *
   * @param request - The request {@link DeleteServerUserDataRequest}
   */
  deleteServerUserData = (request) => this.client.fetch({
    method: "DELETE",
    path: `/instance/v1/zones/${(0,dist/* validatePathParam */.pm)("zone", request.zone ?? this.client.settings.defaultZone)}/servers/${(0,dist/* validatePathParam */.pm)("serverId", request.serverId)}/user_data/${(0,dist/* validatePathParam */.pm)("key", request.key)}`
  });
  /**
     * Get Instance compatible types. Get compatible commercial types that can be used to update the Instance. The compatibility of an Instance offer is based on:
  * the CPU architecture
  * the OS type
  * the required l_ssd storage size
  * the required scratch storage size
  If the specified Instance offer is flagged as end of service, the best compatible offer is the first returned.
     *
     * @param request - The request {@link GetServerCompatibleTypesRequest}
     * @returns A Promise of ServerCompatibleTypes
     */
  getServerCompatibleTypes = (request) => this.client.fetch(
    {
      method: "GET",
      path: `/instance/v1/zones/${(0,dist/* validatePathParam */.pm)("zone", request.zone ?? this.client.settings.defaultZone)}/servers/${(0,dist/* validatePathParam */.pm)("serverId", request.serverId)}/compatible-types`
    },
    unmarshalServerCompatibleTypes
  );
  /**
   * Attach a volume to an Instance.
   *
   * @param request - The request {@link AttachServerVolumeRequest}
   * @returns A Promise of AttachServerVolumeResponse
   */
  attachServerVolume = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalAttachServerVolumeRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "POST",
      path: `/instance/v1/zones/${(0,dist/* validatePathParam */.pm)("zone", request.zone ?? this.client.settings.defaultZone)}/servers/${(0,dist/* validatePathParam */.pm)("serverId", request.serverId)}/attach-volume`
    },
    unmarshalAttachServerVolumeResponse
  );
  /**
   * Detach a volume from an Instance.
   *
   * @param request - The request {@link DetachServerVolumeRequest}
   * @returns A Promise of DetachServerVolumeResponse
   */
  detachServerVolume = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalDetachServerVolumeRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "POST",
      path: `/instance/v1/zones/${(0,dist/* validatePathParam */.pm)("zone", request.zone ?? this.client.settings.defaultZone)}/servers/${(0,dist/* validatePathParam */.pm)("serverId", request.serverId)}/detach-volume`
    },
    unmarshalDetachServerVolumeResponse
  );
  /**
   * Attach a filesystem volume to an Instance.
   *
   * @param request - The request {@link AttachServerFileSystemRequest}
   * @returns A Promise of AttachServerFileSystemResponse
   */
  attachServerFileSystem = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalAttachServerFileSystemRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "POST",
      path: `/instance/v1/zones/${(0,dist/* validatePathParam */.pm)("zone", request.zone ?? this.client.settings.defaultZone)}/servers/${(0,dist/* validatePathParam */.pm)("serverId", request.serverId)}/attach-filesystem`
    },
    unmarshalAttachServerFileSystemResponse
  );
  /**
   * Detach a filesystem volume from an Instance.
   *
   * @param request - The request {@link DetachServerFileSystemRequest}
   * @returns A Promise of DetachServerFileSystemResponse
   */
  detachServerFileSystem = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalDetachServerFileSystemRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "POST",
      path: `/instance/v1/zones/${(0,dist/* validatePathParam */.pm)("zone", request.zone ?? this.client.settings.defaultZone)}/servers/${(0,dist/* validatePathParam */.pm)("serverId", request.serverId)}/detach-filesystem`
    },
    unmarshalDetachServerFileSystemResponse
  );
  pageOfListImages = (request = {}) => this.client.fetch(
    {
      method: "GET",
      path: `/instance/v1/zones/${(0,dist/* validatePathParam */.pm)("zone", request.zone ?? this.client.settings.defaultZone)}/images`,
      urlParams: (0,dist/* urlParams */._S)(
        ["arch", request.arch],
        ["name", request.name],
        ["organization", request.organization],
        ["page", request.page],
        ["per_page", request.perPage ?? this.client.settings.defaultPageSize],
        ["project", request.project],
        ["public", request.public],
        ["tags", request.tags]
      )
    },
    unmarshalListImagesResponse
  );
  /**
   * List Instance images. List all existing Instance images.
   *
   * @param request - The request {@link ListImagesRequest}
   * @returns A Promise of ListImagesResponse
   */
  listImages = (request = {}) => (0,dist/* enrichForPagination */.vU)("images", this.pageOfListImages, request);
  /**
   * Get an Instance image. Get details of an image with the specified ID.
   *
   * @param request - The request {@link GetImageRequest}
   * @returns A Promise of GetImageResponse
   */
  getImage = (request) => this.client.fetch(
    {
      method: "GET",
      path: `/instance/v1/zones/${(0,dist/* validatePathParam */.pm)("zone", request.zone ?? this.client.settings.defaultZone)}/images/${(0,dist/* validatePathParam */.pm)("imageId", request.imageId)}`
    },
    unmarshalGetImageResponse
  );
  /**
   * Create an Instance image. Create an Instance image from the specified snapshot ID.
   *
   * @param request - The request {@link CreateImageRequest}
   * @returns A Promise of CreateImageResponse
   */
  createImage = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalCreateImageRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "POST",
      path: `/instance/v1/zones/${(0,dist/* validatePathParam */.pm)("zone", request.zone ?? this.client.settings.defaultZone)}/images`
    },
    unmarshalCreateImageResponse
  );
  _setImage = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalSetImageRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "PUT",
      path: `/instance/v1/zones/${(0,dist/* validatePathParam */.pm)("zone", request.zone ?? this.client.settings.defaultZone)}/images/${(0,dist/* validatePathParam */.pm)("id", request.id)}`
    },
    unmarshalSetImageResponse
  );
  /**
   * Update image. Update the properties of an image.
   *
   * @param request - The request {@link UpdateImageRequest}
   * @returns A Promise of UpdateImageResponse
   */
  updateImage = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalUpdateImageRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "PATCH",
      path: `/instance/v1/zones/${(0,dist/* validatePathParam */.pm)("zone", request.zone ?? this.client.settings.defaultZone)}/images/${(0,dist/* validatePathParam */.pm)("imageId", request.imageId)}`
    },
    unmarshalUpdateImageResponse
  );
  /**
   * Delete an Instance image. Delete the image with the specified ID.
   *
   * @param request - The request {@link DeleteImageRequest}
   */
  deleteImage = (request) => this.client.fetch({
    method: "DELETE",
    path: `/instance/v1/zones/${(0,dist/* validatePathParam */.pm)("zone", request.zone ?? this.client.settings.defaultZone)}/images/${(0,dist/* validatePathParam */.pm)("imageId", request.imageId)}`
  });
  pageOfListSnapshots = (request = {}) => this.client.fetch(
    {
      method: "GET",
      path: `/instance/v1/zones/${(0,dist/* validatePathParam */.pm)("zone", request.zone ?? this.client.settings.defaultZone)}/snapshots`,
      urlParams: (0,dist/* urlParams */._S)(
        ["base_volume_id", request.baseVolumeId],
        ["name", request.name],
        ["organization", request.organization],
        ["page", request.page],
        ["per_page", request.perPage ?? this.client.settings.defaultPageSize],
        ["project", request.project],
        ["tags", request.tags]
      )
    },
    unmarshalListSnapshotsResponse
  );
  /**
   * List snapshots. List all snapshots of an Organization in a specified Availability Zone.
   *
   * @param request - The request {@link ListSnapshotsRequest}
   * @returns A Promise of ListSnapshotsResponse
   */
  listSnapshots = (request = {}) => (0,dist/* enrichForPagination */.vU)("snapshots", this.pageOfListSnapshots, request);
  /**
   * Create a snapshot from a specified volume or from a QCOW2 file. Create a snapshot from a specified volume or from a QCOW2 file in a specified Availability Zone.
   *
   * @param request - The request {@link CreateSnapshotRequest}
   * @returns A Promise of CreateSnapshotResponse
   */
  createSnapshot = (request = {}) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalCreateSnapshotRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "POST",
      path: `/instance/v1/zones/${(0,dist/* validatePathParam */.pm)("zone", request.zone ?? this.client.settings.defaultZone)}/snapshots`
    },
    unmarshalCreateSnapshotResponse
  );
  /**
   * Get a snapshot. Get details of a snapshot with the specified ID.
   *
   * @param request - The request {@link GetSnapshotRequest}
   * @returns A Promise of GetSnapshotResponse
   */
  getSnapshot = (request) => this.client.fetch(
    {
      method: "GET",
      path: `/instance/v1/zones/${(0,dist/* validatePathParam */.pm)("zone", request.zone ?? this.client.settings.defaultZone)}/snapshots/${(0,dist/* validatePathParam */.pm)("snapshotId", request.snapshotId)}`
    },
    unmarshalGetSnapshotResponse
  );
  _setSnapshot = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalSetSnapshotRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "PUT",
      path: `/instance/v1/zones/${(0,dist/* validatePathParam */.pm)("zone", request.zone ?? this.client.settings.defaultZone)}/snapshots/${(0,dist/* validatePathParam */.pm)("snapshotId", request.snapshotId)}`
    },
    unmarshalSetSnapshotResponse
  );
  /**
   * Update a snapshot. Update the properties of a snapshot.
   *
   * @param request - The request {@link UpdateSnapshotRequest}
   * @returns A Promise of UpdateSnapshotResponse
   */
  updateSnapshot = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalUpdateSnapshotRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "PATCH",
      path: `/instance/v1/zones/${(0,dist/* validatePathParam */.pm)("zone", request.zone ?? this.client.settings.defaultZone)}/snapshots/${(0,dist/* validatePathParam */.pm)("snapshotId", request.snapshotId)}`
    },
    unmarshalUpdateSnapshotResponse
  );
  /**
   * Delete a snapshot. Delete the snapshot with the specified ID.
   *
   * @param request - The request {@link DeleteSnapshotRequest}
   */
  deleteSnapshot = (request) => this.client.fetch({
    method: "DELETE",
    path: `/instance/v1/zones/${(0,dist/* validatePathParam */.pm)("zone", request.zone ?? this.client.settings.defaultZone)}/snapshots/${(0,dist/* validatePathParam */.pm)("snapshotId", request.snapshotId)}`
  });
  /**
   * Export a snapshot. Export a snapshot to a specified Object Storage bucket in the same region.
   *
   * @param request - The request {@link ExportSnapshotRequest}
   * @returns A Promise of ExportSnapshotResponse
   */
  exportSnapshot = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalExportSnapshotRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "POST",
      path: `/instance/v1/zones/${(0,dist/* validatePathParam */.pm)("zone", request.zone ?? this.client.settings.defaultZone)}/snapshots/${(0,dist/* validatePathParam */.pm)("snapshotId", request.snapshotId)}/export`
    },
    unmarshalExportSnapshotResponse
  );
  pageOfListVolumes = (request = {}) => this.client.fetch(
    {
      method: "GET",
      path: `/instance/v1/zones/${(0,dist/* validatePathParam */.pm)("zone", request.zone ?? this.client.settings.defaultZone)}/volumes`,
      urlParams: (0,dist/* urlParams */._S)(
        ["name", request.name],
        ["organization", request.organization],
        ["page", request.page],
        ["per_page", request.perPage ?? this.client.settings.defaultPageSize],
        ["project", request.project],
        [
          "tags",
          request.tags && request.tags.length > 0 ? request.tags.join(",") : void 0
        ],
        ["volume_type", request.volumeType]
      )
    },
    unmarshalListVolumesResponse
  );
  /**
   * List volumes. List volumes in the specified Availability Zone. You can filter the output by volume type.
   *
   * @param request - The request {@link ListVolumesRequest}
   * @returns A Promise of ListVolumesResponse
   */
  listVolumes = (request = {}) => (0,dist/* enrichForPagination */.vU)("volumes", this.pageOfListVolumes, request);
  /**
   * Create a volume. Create a volume of a specified type in an Availability Zone.
   *
   * @param request - The request {@link CreateVolumeRequest}
   * @returns A Promise of CreateVolumeResponse
   */
  createVolume = (request = {}) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalCreateVolumeRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "POST",
      path: `/instance/v1/zones/${(0,dist/* validatePathParam */.pm)("zone", request.zone ?? this.client.settings.defaultZone)}/volumes`
    },
    unmarshalCreateVolumeResponse
  );
  /**
   * Get a volume. Get details of a volume with the specified ID.
   *
   * @param request - The request {@link GetVolumeRequest}
   * @returns A Promise of GetVolumeResponse
   */
  getVolume = (request) => this.client.fetch(
    {
      method: "GET",
      path: `/instance/v1/zones/${(0,dist/* validatePathParam */.pm)("zone", request.zone ?? this.client.settings.defaultZone)}/volumes/${(0,dist/* validatePathParam */.pm)("volumeId", request.volumeId)}`
    },
    unmarshalGetVolumeResponse
  );
  /**
   * Update a volume. Replace the name and/or size properties of a volume specified by its ID, with the specified value(s).
   *
   * @param request - The request {@link UpdateVolumeRequest}
   * @returns A Promise of UpdateVolumeResponse
   */
  updateVolume = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalUpdateVolumeRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "PATCH",
      path: `/instance/v1/zones/${(0,dist/* validatePathParam */.pm)("zone", request.zone ?? this.client.settings.defaultZone)}/volumes/${(0,dist/* validatePathParam */.pm)("volumeId", request.volumeId)}`
    },
    unmarshalUpdateVolumeResponse
  );
  /**
   * Delete a volume. Delete the volume with the specified ID.
   *
   * @param request - The request {@link DeleteVolumeRequest}
   */
  deleteVolume = (request) => this.client.fetch({
    method: "DELETE",
    path: `/instance/v1/zones/${(0,dist/* validatePathParam */.pm)("zone", request.zone ?? this.client.settings.defaultZone)}/volumes/${(0,dist/* validatePathParam */.pm)("volumeId", request.volumeId)}`
  });
  pageOfListSecurityGroups = (request = {}) => this.client.fetch(
    {
      method: "GET",
      path: `/instance/v1/zones/${(0,dist/* validatePathParam */.pm)("zone", request.zone ?? this.client.settings.defaultZone)}/security_groups`,
      urlParams: (0,dist/* urlParams */._S)(
        ["name", request.name],
        ["organization", request.organization],
        ["page", request.page],
        ["per_page", request.perPage ?? this.client.settings.defaultPageSize],
        ["project", request.project],
        ["project_default", request.projectDefault],
        [
          "tags",
          request.tags && request.tags.length > 0 ? request.tags.join(",") : void 0
        ]
      )
    },
    unmarshalListSecurityGroupsResponse
  );
  /**
   * List security groups. List all existing security groups.
   *
   * @param request - The request {@link ListSecurityGroupsRequest}
   * @returns A Promise of ListSecurityGroupsResponse
   */
  listSecurityGroups = (request = {}) => (0,dist/* enrichForPagination */.vU)(
    "securityGroups",
    this.pageOfListSecurityGroups,
    request
  );
  /**
   * Create a security group. Create a security group with a specified name and description.
   *
   * @param request - The request {@link CreateSecurityGroupRequest}
   * @returns A Promise of CreateSecurityGroupResponse
   */
  createSecurityGroup = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalCreateSecurityGroupRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "POST",
      path: `/instance/v1/zones/${(0,dist/* validatePathParam */.pm)("zone", request.zone ?? this.client.settings.defaultZone)}/security_groups`
    },
    unmarshalCreateSecurityGroupResponse
  );
  /**
   * Get a security group. Get the details of a security group with the specified ID.
   *
   * @param request - The request {@link GetSecurityGroupRequest}
   * @returns A Promise of GetSecurityGroupResponse
   */
  getSecurityGroup = (request) => this.client.fetch(
    {
      method: "GET",
      path: `/instance/v1/zones/${(0,dist/* validatePathParam */.pm)("zone", request.zone ?? this.client.settings.defaultZone)}/security_groups/${(0,dist/* validatePathParam */.pm)("securityGroupId", request.securityGroupId)}`
    },
    unmarshalGetSecurityGroupResponse
  );
  /**
   * Delete a security group. Delete a security group with the specified ID.
   *
   * @param request - The request {@link DeleteSecurityGroupRequest}
   */
  deleteSecurityGroup = (request) => this.client.fetch({
    method: "DELETE",
    path: `/instance/v1/zones/${(0,dist/* validatePathParam */.pm)("zone", request.zone ?? this.client.settings.defaultZone)}/security_groups/${(0,dist/* validatePathParam */.pm)("securityGroupId", request.securityGroupId)}`
  });
  _setSecurityGroup = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalSetSecurityGroupRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "PUT",
      path: `/instance/v1/zones/${(0,dist/* validatePathParam */.pm)("zone", request.zone ?? this.client.settings.defaultZone)}/security_groups/${(0,dist/* validatePathParam */.pm)("id", request.id)}`
    },
    unmarshalSetSecurityGroupResponse
  );
  /**
   * Update a security group. Update the properties of security group.
   *
   * @param request - The request {@link UpdateSecurityGroupRequest}
   * @returns A Promise of UpdateSecurityGroupResponse
   */
  updateSecurityGroup = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalUpdateSecurityGroupRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "PATCH",
      path: `/instance/v1/zones/${(0,dist/* validatePathParam */.pm)("zone", request.zone ?? this.client.settings.defaultZone)}/security_groups/${(0,dist/* validatePathParam */.pm)("securityGroupId", request.securityGroupId)}`
    },
    unmarshalUpdateSecurityGroupResponse
  );
  /**
   * Get default rules. Lists the default rules applied to all the security groups.
   *
   * @param request - The request {@link ListDefaultSecurityGroupRulesRequest}
   * @returns A Promise of ListSecurityGroupRulesResponse
   */
  listDefaultSecurityGroupRules = (request = {}) => this.client.fetch(
    {
      method: "GET",
      path: `/instance/v1/zones/${(0,dist/* validatePathParam */.pm)("zone", request.zone ?? this.client.settings.defaultZone)}/security_groups/default/rules`
    },
    unmarshalListSecurityGroupRulesResponse
  );
  pageOfListSecurityGroupRules = (request) => this.client.fetch(
    {
      method: "GET",
      path: `/instance/v1/zones/${(0,dist/* validatePathParam */.pm)("zone", request.zone ?? this.client.settings.defaultZone)}/security_groups/${(0,dist/* validatePathParam */.pm)("securityGroupId", request.securityGroupId)}/rules`,
      urlParams: (0,dist/* urlParams */._S)(
        ["page", request.page],
        ["per_page", request.perPage ?? this.client.settings.defaultPageSize]
      )
    },
    unmarshalListSecurityGroupRulesResponse
  );
  /**
   * List rules. List the rules of the a specified security group ID.
   *
   * @param request - The request {@link ListSecurityGroupRulesRequest}
   * @returns A Promise of ListSecurityGroupRulesResponse
   */
  listSecurityGroupRules = (request) => (0,dist/* enrichForPagination */.vU)("rules", this.pageOfListSecurityGroupRules, request);
  /**
   * Create rule. Create a rule in the specified security group ID.
   *
   * @param request - The request {@link CreateSecurityGroupRuleRequest}
   * @returns A Promise of CreateSecurityGroupRuleResponse
   */
  createSecurityGroupRule = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalCreateSecurityGroupRuleRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "POST",
      path: `/instance/v1/zones/${(0,dist/* validatePathParam */.pm)("zone", request.zone ?? this.client.settings.defaultZone)}/security_groups/${(0,dist/* validatePathParam */.pm)("securityGroupId", request.securityGroupId)}/rules`
    },
    unmarshalCreateSecurityGroupRuleResponse
  );
  /**
   * Update all the rules of a security group. Replaces the existing rules of the security group with the rules provided. This endpoint supports the update of existing rules, creation of new rules and deletion of existing rules when they are not passed in the request.
   *
   * @param request - The request {@link SetSecurityGroupRulesRequest}
   * @returns A Promise of SetSecurityGroupRulesResponse
   */
  setSecurityGroupRules = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalSetSecurityGroupRulesRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "PUT",
      path: `/instance/v1/zones/${(0,dist/* validatePathParam */.pm)("zone", request.zone ?? this.client.settings.defaultZone)}/security_groups/${(0,dist/* validatePathParam */.pm)("securityGroupId", request.securityGroupId)}/rules`
    },
    unmarshalSetSecurityGroupRulesResponse
  );
  /**
   * Delete rule. Delete a security group rule with the specified ID.
   *
   * @param request - The request {@link DeleteSecurityGroupRuleRequest}
   */
  deleteSecurityGroupRule = (request) => this.client.fetch({
    method: "DELETE",
    path: `/instance/v1/zones/${(0,dist/* validatePathParam */.pm)("zone", request.zone ?? this.client.settings.defaultZone)}/security_groups/${(0,dist/* validatePathParam */.pm)("securityGroupId", request.securityGroupId)}/rules/${(0,dist/* validatePathParam */.pm)("securityGroupRuleId", request.securityGroupRuleId)}`
  });
  /**
   * Get rule. Get details of a security group rule with the specified ID.
   *
   * @param request - The request {@link GetSecurityGroupRuleRequest}
   * @returns A Promise of GetSecurityGroupRuleResponse
   */
  getSecurityGroupRule = (request) => this.client.fetch(
    {
      method: "GET",
      path: `/instance/v1/zones/${(0,dist/* validatePathParam */.pm)("zone", request.zone ?? this.client.settings.defaultZone)}/security_groups/${(0,dist/* validatePathParam */.pm)("securityGroupId", request.securityGroupId)}/rules/${(0,dist/* validatePathParam */.pm)("securityGroupRuleId", request.securityGroupRuleId)}`
    },
    unmarshalGetSecurityGroupRuleResponse
  );
  _setSecurityGroupRule = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalSetSecurityGroupRuleRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "PUT",
      path: `/instance/v1/zones/${(0,dist/* validatePathParam */.pm)("zone", request.zone ?? this.client.settings.defaultZone)}/security_groups/${(0,dist/* validatePathParam */.pm)("securityGroupId", request.securityGroupId)}/rules/${(0,dist/* validatePathParam */.pm)("securityGroupRuleId", request.securityGroupRuleId)}`
    },
    unmarshalSetSecurityGroupRuleResponse
  );
  /**
   * Update security group rule. Update the properties of a rule from a specified security group.
   *
   * @param request - The request {@link UpdateSecurityGroupRuleRequest}
   * @returns A Promise of UpdateSecurityGroupRuleResponse
   */
  updateSecurityGroupRule = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalUpdateSecurityGroupRuleRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "PATCH",
      path: `/instance/v1/zones/${(0,dist/* validatePathParam */.pm)("zone", request.zone ?? this.client.settings.defaultZone)}/security_groups/${(0,dist/* validatePathParam */.pm)("securityGroupId", request.securityGroupId)}/rules/${(0,dist/* validatePathParam */.pm)("securityGroupRuleId", request.securityGroupRuleId)}`
    },
    unmarshalUpdateSecurityGroupRuleResponse
  );
  pageOfListPlacementGroups = (request = {}) => this.client.fetch(
    {
      method: "GET",
      path: `/instance/v1/zones/${(0,dist/* validatePathParam */.pm)("zone", request.zone ?? this.client.settings.defaultZone)}/placement_groups`,
      urlParams: (0,dist/* urlParams */._S)(
        ["name", request.name],
        ["organization", request.organization],
        ["page", request.page],
        ["per_page", request.perPage ?? this.client.settings.defaultPageSize],
        ["project", request.project],
        [
          "tags",
          request.tags && request.tags.length > 0 ? request.tags.join(",") : void 0
        ]
      )
    },
    unmarshalListPlacementGroupsResponse
  );
  /**
   * List placement groups. List all placement groups in a specified Availability Zone.
   *
   * @param request - The request {@link ListPlacementGroupsRequest}
   * @returns A Promise of ListPlacementGroupsResponse
   */
  listPlacementGroups = (request = {}) => (0,dist/* enrichForPagination */.vU)(
    "placementGroups",
    this.pageOfListPlacementGroups,
    request
  );
  /**
   * Create a placement group. Create a new placement group in a specified Availability Zone.
   *
   * @param request - The request {@link CreatePlacementGroupRequest}
   * @returns A Promise of CreatePlacementGroupResponse
   */
  createPlacementGroup = (request = {}) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalCreatePlacementGroupRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "POST",
      path: `/instance/v1/zones/${(0,dist/* validatePathParam */.pm)("zone", request.zone ?? this.client.settings.defaultZone)}/placement_groups`
    },
    unmarshalCreatePlacementGroupResponse
  );
  /**
   * Get a placement group. Get the specified placement group.
   *
   * @param request - The request {@link GetPlacementGroupRequest}
   * @returns A Promise of GetPlacementGroupResponse
   */
  getPlacementGroup = (request) => this.client.fetch(
    {
      method: "GET",
      path: `/instance/v1/zones/${(0,dist/* validatePathParam */.pm)("zone", request.zone ?? this.client.settings.defaultZone)}/placement_groups/${(0,dist/* validatePathParam */.pm)("placementGroupId", request.placementGroupId)}`
    },
    unmarshalGetPlacementGroupResponse
  );
  /**
   * Set placement group. Set all parameters of the specified placement group.
   *
   * @param request - The request {@link SetPlacementGroupRequest}
   * @returns A Promise of SetPlacementGroupResponse
   */
  setPlacementGroup = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalSetPlacementGroupRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "PUT",
      path: `/instance/v1/zones/${(0,dist/* validatePathParam */.pm)("zone", request.zone ?? this.client.settings.defaultZone)}/placement_groups/${(0,dist/* validatePathParam */.pm)("placementGroupId", request.placementGroupId)}`
    },
    unmarshalSetPlacementGroupResponse
  );
  /**
   * Update a placement group. Update one or more parameter of the specified placement group.
   *
   * @param request - The request {@link UpdatePlacementGroupRequest}
   * @returns A Promise of UpdatePlacementGroupResponse
   */
  updatePlacementGroup = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalUpdatePlacementGroupRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "PATCH",
      path: `/instance/v1/zones/${(0,dist/* validatePathParam */.pm)("zone", request.zone ?? this.client.settings.defaultZone)}/placement_groups/${(0,dist/* validatePathParam */.pm)("placementGroupId", request.placementGroupId)}`
    },
    unmarshalUpdatePlacementGroupResponse
  );
  /**
   * Delete the specified placement group.
   *
   * @param request - The request {@link DeletePlacementGroupRequest}
   */
  deletePlacementGroup = (request) => this.client.fetch({
    method: "DELETE",
    path: `/instance/v1/zones/${(0,dist/* validatePathParam */.pm)("zone", request.zone ?? this.client.settings.defaultZone)}/placement_groups/${(0,dist/* validatePathParam */.pm)("placementGroupId", request.placementGroupId)}`
  });
  /**
   * Get placement group servers. Get all Instances belonging to the specified placement group.
   *
   * @param request - The request {@link GetPlacementGroupServersRequest}
   * @returns A Promise of GetPlacementGroupServersResponse
   */
  getPlacementGroupServers = (request) => this.client.fetch(
    {
      method: "GET",
      path: `/instance/v1/zones/${(0,dist/* validatePathParam */.pm)("zone", request.zone ?? this.client.settings.defaultZone)}/placement_groups/${(0,dist/* validatePathParam */.pm)("placementGroupId", request.placementGroupId)}/servers`
    },
    unmarshalGetPlacementGroupServersResponse
  );
  /**
   * Set placement group servers. Set all Instances belonging to the specified placement group.
   *
   * @param request - The request {@link SetPlacementGroupServersRequest}
   * @returns A Promise of SetPlacementGroupServersResponse
   */
  setPlacementGroupServers = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalSetPlacementGroupServersRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "PUT",
      path: `/instance/v1/zones/${(0,dist/* validatePathParam */.pm)("zone", request.zone ?? this.client.settings.defaultZone)}/placement_groups/${(0,dist/* validatePathParam */.pm)("placementGroupId", request.placementGroupId)}/servers`
    },
    unmarshalSetPlacementGroupServersResponse
  );
  /**
   * Update placement group servers. Update all Instances belonging to the specified placement group.
   *
   * @param request - The request {@link UpdatePlacementGroupServersRequest}
   * @returns A Promise of UpdatePlacementGroupServersResponse
   */
  updatePlacementGroupServers = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalUpdatePlacementGroupServersRequest(
          request,
          this.client.settings
        )
      ),
      headers: jsonContentHeaders,
      method: "PATCH",
      path: `/instance/v1/zones/${(0,dist/* validatePathParam */.pm)("zone", request.zone ?? this.client.settings.defaultZone)}/placement_groups/${(0,dist/* validatePathParam */.pm)("placementGroupId", request.placementGroupId)}/servers`
    },
    unmarshalUpdatePlacementGroupServersResponse
  );
  pageOfListIps = (request = {}) => this.client.fetch(
    {
      method: "GET",
      path: `/instance/v1/zones/${(0,dist/* validatePathParam */.pm)("zone", request.zone ?? this.client.settings.defaultZone)}/ips`,
      urlParams: (0,dist/* urlParams */._S)(
        ["name", request.name],
        ["organization", request.organization],
        ["page", request.page],
        ["per_page", request.perPage ?? this.client.settings.defaultPageSize],
        ["project", request.project],
        [
          "tags",
          request.tags && request.tags.length > 0 ? request.tags.join(",") : void 0
        ],
        ["type", request.type]
      )
    },
    unmarshalListIpsResponse
  );
  /**
   * List all flexible IPs. List all flexible IPs in a specified zone.
   *
   * @param request - The request {@link ListIpsRequest}
   * @returns A Promise of ListIpsResponse
   */
  listIps = (request = {}) => (0,dist/* enrichForPagination */.vU)("ips", this.pageOfListIps, request);
  /**
   * Reserve a flexible IP. Reserve a flexible IP and attach it to the specified Instance.
   *
   * @param request - The request {@link CreateIpRequest}
   * @returns A Promise of CreateIpResponse
   */
  createIp = (request = {}) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalCreateIpRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "POST",
      path: `/instance/v1/zones/${(0,dist/* validatePathParam */.pm)("zone", request.zone ?? this.client.settings.defaultZone)}/ips`
    },
    unmarshalCreateIpResponse
  );
  /**
   * Get a flexible IP. Get details of an IP with the specified ID or address.
   *
   * @param request - The request {@link GetIpRequest}
   * @returns A Promise of GetIpResponse
   */
  getIp = (request) => this.client.fetch(
    {
      method: "GET",
      path: `/instance/v1/zones/${(0,dist/* validatePathParam */.pm)("zone", request.zone ?? this.client.settings.defaultZone)}/ips/${(0,dist/* validatePathParam */.pm)("ip", request.ip)}`
    },
    unmarshalGetIpResponse
  );
  /**
   * Update a flexible IP. Update a flexible IP in the specified zone with the specified ID.
   *
   * @param request - The request {@link UpdateIpRequest}
   * @returns A Promise of UpdateIpResponse
   */
  updateIp = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalUpdateIpRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "PATCH",
      path: `/instance/v1/zones/${(0,dist/* validatePathParam */.pm)("zone", request.zone ?? this.client.settings.defaultZone)}/ips/${(0,dist/* validatePathParam */.pm)("ip", request.ip)}`
    },
    unmarshalUpdateIpResponse
  );
  /**
   * Delete a flexible IP. Delete the IP with the specified ID.
   *
   * @param request - The request {@link DeleteIpRequest}
   */
  deleteIp = (request) => this.client.fetch({
    method: "DELETE",
    path: `/instance/v1/zones/${(0,dist/* validatePathParam */.pm)("zone", request.zone ?? this.client.settings.defaultZone)}/ips/${(0,dist/* validatePathParam */.pm)("ip", request.ip)}`
  });
  pageOfListPrivateNICs = (request) => this.client.fetch(
    {
      method: "GET",
      path: `/instance/v1/zones/${(0,dist/* validatePathParam */.pm)("zone", request.zone ?? this.client.settings.defaultZone)}/servers/${(0,dist/* validatePathParam */.pm)("serverId", request.serverId)}/private_nics`,
      urlParams: (0,dist/* urlParams */._S)(
        ["page", request.page],
        ["per_page", request.perPage ?? this.client.settings.defaultPageSize],
        [
          "tags",
          request.tags && request.tags.length > 0 ? request.tags.join(",") : void 0
        ]
      )
    },
    unmarshalListPrivateNICsResponse
  );
  /**
   * List all private NICs. List all private NICs of a specified Instance.
   *
   * @param request - The request {@link ListPrivateNICsRequest}
   * @returns A Promise of ListPrivateNICsResponse
   */
  listPrivateNICs = (request) => (0,dist/* enrichForPagination */.vU)("privateNics", this.pageOfListPrivateNICs, request);
  /**
   * Create a private NIC connecting an Instance to a Private Network.
   *
   * @param request - The request {@link CreatePrivateNICRequest}
   * @returns A Promise of CreatePrivateNICResponse
   */
  createPrivateNIC = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalCreatePrivateNICRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "POST",
      path: `/instance/v1/zones/${(0,dist/* validatePathParam */.pm)("zone", request.zone ?? this.client.settings.defaultZone)}/servers/${(0,dist/* validatePathParam */.pm)("serverId", request.serverId)}/private_nics`
    },
    unmarshalCreatePrivateNICResponse
  );
  /**
   * Get a private NIC. Get private NIC properties.
   *
   * @param request - The request {@link GetPrivateNICRequest}
   * @returns A Promise of GetPrivateNICResponse
   */
  getPrivateNIC = (request) => this.client.fetch(
    {
      method: "GET",
      path: `/instance/v1/zones/${(0,dist/* validatePathParam */.pm)("zone", request.zone ?? this.client.settings.defaultZone)}/servers/${(0,dist/* validatePathParam */.pm)("serverId", request.serverId)}/private_nics/${(0,dist/* validatePathParam */.pm)("privateNicId", request.privateNicId)}`
    },
    unmarshalGetPrivateNICResponse
  );
  /**
   * Update a private NIC. Update one or more parameter(s) of a specified private NIC.
   *
   * @param request - The request {@link UpdatePrivateNICRequest}
   * @returns A Promise of PrivateNIC
   */
  updatePrivateNIC = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalUpdatePrivateNICRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "PATCH",
      path: `/instance/v1/zones/${(0,dist/* validatePathParam */.pm)("zone", request.zone ?? this.client.settings.defaultZone)}/servers/${(0,dist/* validatePathParam */.pm)("serverId", request.serverId)}/private_nics/${(0,dist/* validatePathParam */.pm)("privateNicId", request.privateNicId)}`
    },
    unmarshalPrivateNIC
  );
  /**
   * Delete a private NIC.
   *
   * @param request - The request {@link DeletePrivateNICRequest}
   */
  deletePrivateNIC = (request) => this.client.fetch({
    method: "DELETE",
    path: `/instance/v1/zones/${(0,dist/* validatePathParam */.pm)("zone", request.zone ?? this.client.settings.defaultZone)}/servers/${(0,dist/* validatePathParam */.pm)("serverId", request.serverId)}/private_nics/${(0,dist/* validatePathParam */.pm)("privateNicId", request.privateNicId)}`
  });
  getDashboard = (request = {}) => this.client.fetch(
    {
      method: "GET",
      path: `/instance/v1/zones/${(0,dist/* validatePathParam */.pm)("zone", request.zone ?? this.client.settings.defaultZone)}/dashboard`,
      urlParams: (0,dist/* urlParams */._S)(
        ["organization", request.organization],
        ["project", request.project]
      )
    },
    unmarshalGetDashboardResponse
  );
  /**
     * Get a volume or snapshot's migration plan. Given a volume or snapshot, returns the migration plan but does not perform the actual migration. To perform the migration, you have to call the [Migrate a volume and/or snapshots to SBS](#path-volumes-migrate-a-volume-andor-snapshots-to-sbs-scaleway-block-storage) endpoint afterward.
  The endpoint returns the resources that should be migrated together:
  - the volume and any snapshots created from the volume, if the call was made to plan a volume migration.
  - the base volume of the snapshot (if the volume is not deleted) and its related snapshots, if the call was made to plan a snapshot migration.
  The endpoint also returns the validation_key, which must be provided to the [Migrate a volume and/or snapshots to SBS](#path-volumes-migrate-a-volume-andor-snapshots-to-sbs-scaleway-block-storage) endpoint to confirm that all resources listed in the plan should be migrated.
     *
     * @param request - The request {@link PlanBlockMigrationRequest}
     * @returns A Promise of MigrationPlan
     */
  planBlockMigration = (request = {}) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalPlanBlockMigrationRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "POST",
      path: `/instance/v1/zones/${(0,dist/* validatePathParam */.pm)("zone", request.zone ?? this.client.settings.defaultZone)}/block-migration/plan`
    },
    unmarshalMigrationPlan
  );
  /**
   * Migrate a volume and/or snapshots to SBS (Scaleway Block Storage). To be used, the call to this endpoint must be preceded by a call to the [Get a volume or snapshot's migration plan](#path-volumes-get-a-volume-or-snapshots-migration-plan) endpoint. To migrate all resources mentioned in the migration plan, the validation_key returned in the plan must be provided.
   *
   * @param request - The request {@link ApplyBlockMigrationRequest}
   */
  applyBlockMigration = (request) => this.client.fetch({
    body: JSON.stringify(
      marshalApplyBlockMigrationRequest(request, this.client.settings)
    ),
    headers: jsonContentHeaders,
    method: "POST",
    path: `/instance/v1/zones/${(0,dist/* validatePathParam */.pm)("zone", request.zone ?? this.client.settings.defaultZone)}/block-migration/apply`
  });
  checkBlockMigrationOrganizationQuotas = (request = {}) => this.client.fetch({
    body: JSON.stringify(
      marshalCheckBlockMigrationOrganizationQuotasRequest(
        request,
        this.client.settings
      )
    ),
    headers: jsonContentHeaders,
    method: "POST",
    path: `/instance/v1/zones/${(0,dist/* validatePathParam */.pm)("zone", request.zone ?? this.client.settings.defaultZone)}/block-migration/check-organization-quotas`
  });
  /**
   * Releases the reserved IP without deleting the reservation.. **The IP remains available in IPAM**, which means that it is still reserved by the Organization, and can be reattached to another resource (Instance or other product).
   *
   * @param request - The request {@link ReleaseIpToIpamRequest}
   */
  releaseIpToIpam = (request) => this.client.fetch({
    body: "{}",
    headers: jsonContentHeaders,
    method: "POST",
    path: `/instance/v1/zones/${(0,dist/* validatePathParam */.pm)("zone", request.zone ?? this.client.settings.defaultZone)}/ips/${(0,dist/* validatePathParam */.pm)("ipId", request.ipId)}/release-to-ipam`
  });
}


;// CONCATENATED MODULE: ./node_modules/.pnpm/@scaleway+sdk-instance@1.4.0_@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-instance/dist/v1/content.gen.js
const IMAGE_TRANSIENT_STATUSES = ["creating"];
const IP_TRANSIENT_STATUSES = (/* unused pure expression or super */ null && (["pending"]));
const PRIVATE_NIC_TRANSIENT_STATUSES = ["syncing"];
const SECURITY_GROUP_TRANSIENT_STATUSES = (/* unused pure expression or super */ null && ([
  "syncing"
]));
const SERVER_FILESYSTEM_TRANSIENT_STATUSES = (/* unused pure expression or super */ null && ([
  "attaching",
  "detaching"
]));
const SERVER_IP_TRANSIENT_STATUSES = (/* unused pure expression or super */ null && (["pending"]));
const SERVER_TRANSIENT_STATUSES = ["starting", "stopping"];
const SNAPSHOT_TRANSIENT_STATUSES = [
  "snapshotting",
  "importing",
  "exporting"
];
const TASK_TRANSIENT_STATUSES = (/* unused pure expression or super */ null && ([
  "pending",
  "started",
  "retry"
]));
const VOLUME_SERVER_TRANSIENT_STATUSES = (/* unused pure expression or super */ null && ([
  "snapshotting",
  "resizing",
  "fetching",
  "saving",
  "hotsyncing",
  "attaching"
]));
const VOLUME_TRANSIENT_STATUSES = [
  "snapshotting",
  "fetching",
  "saving",
  "attaching",
  "resizing",
  "hotsyncing"
];


;// CONCATENATED MODULE: ./node_modules/.pnpm/@scaleway+sdk-instance@1.4.0_@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-instance/dist/v1/api.utils.js



const validateNotUndefined = (obj) => {
  if (obj === void 0) throw new TypeError(`object was found undefined`);
  return obj;
};
class InstanceV1UtilsAPI extends API {
  /**
   * Waits for {@link Image} to be in a final state.
   *
   * @param request - The request {@link GetImageRequest}
   * @param options - The waiting options
   * @returns A Promise of Image
   */
  waitForImage = (request, options) => (0,dist/* tryAtIntervals */.bS)(
    async () => {
      const value = await this.getImage(request).then(
        (res) => res.image
      );
      return {
        done: !IMAGE_TRANSIENT_STATUSES.includes(value.state),
        value
      };
    },
    (0,dist/* createExponentialBackoffStrategy */.zD)(
      options?.minDelay ?? 1,
      options?.maxDelay ?? 30
    ),
    options?.timeout
  );
  /**
   * Waits for {@link PrivateNIC} to be in a final state.
   *
   * @param request - The request {@link GetPrivateNICRequest}
   * @param options - The waiting options
   * @returns A Promise of PrivateNIC
   */
  waitForPrivateNIC = (request, options) => (0,dist/* tryAtIntervals */.bS)(
    async () => {
      const value = await this.getPrivateNIC(request).then(
        (res) => res.privateNic
      );
      return {
        done: !PRIVATE_NIC_TRANSIENT_STATUSES.includes(value.state),
        value
      };
    },
    (0,dist/* createExponentialBackoffStrategy */.zD)(
      options?.minDelay ?? 1,
      options?.maxDelay ?? 30
    ),
    options?.timeout
  );
  /**
   * Waits for {@link Server} to be in a final state.
   *
   * @param request - The request {@link GetServerRequest}
   * @param options - The waiting options
   * @returns A Promise of Server
   */
  waitForServer = (request, options) => (0,dist/* tryAtIntervals */.bS)(
    async () => {
      const value = await this.getServer(request).then(
        (res) => res.server
      );
      return {
        done: !SERVER_TRANSIENT_STATUSES.includes(value.state),
        value
      };
    },
    (0,dist/* createExponentialBackoffStrategy */.zD)(
      options?.minDelay ?? 1,
      options?.maxDelay ?? 30
    ),
    options?.timeout
  );
  /**
   * Waits for {@link Server} to be in a final state.
   *
   * @param request - The request {@link GetServerRequest}
   * @param options - The waiting options
   * @returns A Promise of Server
   */
  waitForSnapshot = (request, options) => (0,dist/* tryAtIntervals */.bS)(
    async () => {
      const value = await this.getSnapshot(request).then(
        (res) => res.snapshot
      );
      return {
        done: !SNAPSHOT_TRANSIENT_STATUSES.includes(value.state),
        value
      };
    },
    (0,dist/* createExponentialBackoffStrategy */.zD)(
      options?.minDelay ?? 1,
      options?.maxDelay ?? 30
    ),
    options?.timeout
  );
  /**
   * Waits for {@link Volume} to be in a final state.
   *
   * @param request - The request {@link GetVolumeRequest}
   * @param options - The waiting options
   * @returns A Promise of Volume
   */
  waitForVolume = (request, options) => (0,dist/* tryAtIntervals */.bS)(
    async () => {
      const value = await this.getVolume(request).then(
        (res) => res.volume
      );
      return {
        done: !VOLUME_TRANSIENT_STATUSES.includes(value.state),
        value
      };
    },
    (0,dist/* createExponentialBackoffStrategy */.zD)(
      options?.minDelay ?? 1,
      options?.maxDelay ?? 30
    ),
    options?.timeout
  );
  /**
   * Updates a server.
   *
   * @param request - The request {@link UpdateServerRequest}
   * @returns A Promise of UpdateServerResponse
   */
  updateServer = (request) => this._updateServer(request);
  /**
   * Creates a server.
   *
   * @param request - The request {@link CreateServerRequest}
   * @returns A Promise of CreateServerResponse
   */
  createServer = (request) => this._createServer(request);
  /**
   * Starts an action and wait for the server to be in the correct "terminal
   * state" expected by this action.
   *
   * @param request - The request {@link ServerActionRequest}
   * @returns A Promise of Server
   */
  serverActionAndWait = async (request, options) => {
    const finalServer = await this.serverAction(request).then(
      () => this.waitForServer(
        {
          serverId: request.serverId,
          zone: request.zone
        },
        options
      )
    );
    let expectedState;
    switch (request.action) {
      case "poweron":
      case "reboot":
        expectedState = "running";
        break;
      case "poweroff":
        expectedState = "stopped";
        break;
      case "stop_in_place":
        expectedState = "stopped in place";
        break;
    }
    if (expectedState && finalServer.state !== expectedState) {
      throw new Error(
        `expected state ${expectedState} but found ${finalServer.state}: ${finalServer.stateDetail}`
      );
    }
    return finalServer;
  };
  /**
   * Attaches a volume to a server.
   *
   * @param request - The request {@link AttachVolumeRequest}
   * @returns A Promise of AttachVolumeResponse
   */
  attachVolume = async (request) => {
    const volumes = await this.getServer({
      serverId: request.serverId,
      zone: request.zone
    }).then((res) => validateNotUndefined(res.server?.volumes));
    const newVolumes = {};
    for (const [key, server] of Object.entries(volumes)) {
      newVolumes[key] = { id: server.id, name: server.name };
    }
    let found = false;
    const volumesLength = Object.keys(volumes).length;
    for (let index = 0; index <= volumesLength; index += 1) {
      const key = index.toString();
      if (!(key in newVolumes)) {
        newVolumes[key] = {
          id: request.volumeId,
          name: request.volumeId
          // name is ignored on this PATCH
        };
        found = true;
        break;
      }
    }
    if (!found) {
      throw new Error(`could not find key to attach volume ${request.volumeId}`);
    }
    return this.updateServer({
      serverId: request.serverId,
      volumes: newVolumes,
      zone: request.zone
    }).then((obj) => obj);
  };
  /**
   * Detaches a volume from a server.
   *
   * @param request - The request {@link DetachVolumeRequest}
   * @returns A Promise of DetachVolumeResponse
   */
  detachVolume = async (request) => {
    const server = await this.getVolume({
      volumeId: request.volumeId,
      zone: request.zone
    }).then((res) => validateNotUndefined(res.volume?.server?.id)).then(
      (serverId) => this.getServer({
        serverId,
        zone: request.zone
      })
    ).then((res) => validateNotUndefined(res.server));
    const newVolumes = {};
    for (const [key, volume] of Object.entries(server.volumes)) {
      if (volume.id !== request.volumeId) {
        newVolumes[key] = { id: volume.id, name: volume.name };
      }
    }
    return this.updateServer({
      serverId: server.id,
      volumes: newVolumes,
      zone: request.zone
    }).then((obj) => obj);
  };
  /**
   * Get the content of a user data on a server for the given key.
   *
   * @param request - The request {@link GetServerUserDataRequest}
   * @returns The content of the key
   */
  getServerUserData = (request) => this.client.fetch({
    method: "GET",
    path: `/instance/v1/zones/${(0,dist/* validatePathParam */.pm)(
      "zone",
      request.zone ?? this.client.settings.defaultZone
    )}/servers/${(0,dist/* validatePathParam */.pm)(
      "serverId",
      request.serverId
    )}/user_data/${(0,dist/* validatePathParam */.pm)("key", request.key)}`
  });
  /**
   * Sets the content of a user data on a server for the given key.
   *
   * @param request - The request {@link SetServerUserDataRequest}
   */
  setServerUserData = (request) => this.client.fetch({
    body: request.content,
    headers: { "Content-Type": "text/plain" },
    method: "PATCH",
    path: `/instance/v1/zones/${(0,dist/* validatePathParam */.pm)(
      "zone",
      request.zone ?? this.client.settings.defaultZone
    )}/servers/${(0,dist/* validatePathParam */.pm)(
      "serverId",
      request.serverId
    )}/user_data/${(0,dist/* validatePathParam */.pm)("key", request.key)}`
  });
}


;// CONCATENATED MODULE: ./node_modules/.pnpm/@scaleway+sdk-instance@1.4.0_@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-instance/dist/v1/index.js




;// CONCATENATED MODULE: ./node_modules/.pnpm/@scaleway+sdk-instance@1.4.0_@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-instance/dist/index.gen.js




/***/ }),

/***/ 59264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* reexport */ index_gen_namespaceObject)
});

// NAMESPACE OBJECT: ./node_modules/.pnpm/@scaleway+sdk-ipam@1.5.0_@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-ipam/dist/v1/index.gen.js
var index_gen_namespaceObject = {};
__webpack_require__.r(index_gen_namespaceObject);
__webpack_require__.d(index_gen_namespaceObject, {
  nC: () => (API)
});

// EXTERNAL MODULE: ./node_modules/.pnpm/@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-client/dist/index.js + 46 modules
var dist = __webpack_require__(80087);
;// CONCATENATED MODULE: ./node_modules/.pnpm/@scaleway+sdk-ipam@1.5.0_@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-ipam/dist/v1/marshalling.gen.js

const unmarshalResource = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'Resource' failed as data isn't a dictionary.`
    );
  }
  return {
    id: data.id,
    macAddress: data.mac_address,
    name: data.name,
    type: data.type
  };
};
const unmarshalReverse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'Reverse' failed as data isn't a dictionary.`
    );
  }
  return {
    address: data.address,
    hostname: data.hostname
  };
};
const unmarshalSource = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'Source' failed as data isn't a dictionary.`
    );
  }
  return {
    privateNetworkId: data.private_network_id,
    subnetId: data.subnet_id,
    vpcId: data.vpc_id,
    zonal: data.zonal
  };
};
const unmarshalIP = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'IP' failed as data isn't a dictionary.`
    );
  }
  return {
    address: data.address,
    createdAt: (0,dist/* unmarshalDate */.gR)(data.created_at),
    id: data.id,
    isIpv6: data.is_ipv6,
    projectId: data.project_id,
    region: data.region,
    resource: data.resource ? unmarshalResource(data.resource) : void 0,
    reverses: (0,dist/* unmarshalArrayOfObject */.jG)(data.reverses, unmarshalReverse),
    source: data.source ? unmarshalSource(data.source) : void 0,
    tags: data.tags,
    updatedAt: (0,dist/* unmarshalDate */.gR)(data.updated_at),
    zone: data.zone
  };
};
const unmarshalListIPsResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'ListIPsResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    ips: (0,dist/* unmarshalArrayOfObject */.jG)(data.ips, unmarshalIP),
    totalCount: data.total_count
  };
};
const marshalCustomResource = (request, defaults) => ({
  mac_address: request.macAddress,
  name: request.name
});
const marshalAttachIPRequest = (request, defaults) => ({
  resource: marshalCustomResource(request.resource)
});
const marshalSource = (request, defaults) => ({
  ...(0,dist/* resolveOneOf */.Ix)([
    { param: "zonal", value: request.zonal },
    { param: "private_network_id", value: request.privateNetworkId },
    { param: "subnet_id", value: request.subnetId },
    { param: "vpc_id", value: request.vpcId }
  ])
});
const marshalBookIPRequest = (request, defaults) => ({
  address: request.address,
  is_ipv6: request.isIpv6,
  project_id: request.projectId ?? defaults.defaultProjectId,
  resource: request.resource !== void 0 ? marshalCustomResource(request.resource) : void 0,
  source: marshalSource(request.source),
  tags: request.tags
});
const marshalDetachIPRequest = (request, defaults) => ({
  resource: marshalCustomResource(request.resource)
});
const marshalMoveIPRequest = (request, defaults) => ({
  from_resource: marshalCustomResource(request.fromResource),
  to_resource: request.toResource !== void 0 ? marshalCustomResource(request.toResource) : void 0
});
const marshalReleaseIPSetRequest = (request, defaults) => ({
  ip_ids: request.ipIds
});
const marshalReverse = (request, defaults) => ({
  address: request.address,
  hostname: request.hostname
});
const marshalUpdateIPRequest = (request, defaults) => ({
  reverses: request.reverses !== void 0 ? request.reverses.map((elt) => marshalReverse(elt)) : void 0,
  tags: request.tags
});


;// CONCATENATED MODULE: ./node_modules/.pnpm/@scaleway+sdk-ipam@1.5.0_@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-ipam/dist/v1/api.gen.js


const jsonContentHeaders = {
  "Content-Type": "application/json; charset=utf-8"
};
class API extends dist/* API */.nC {
  /**
   * Locality of this API.
   * type ∈ {'zone','region','global','unspecified'}
   */
  static LOCALITY = (0,dist/* toApiLocality */.Pt)({
    regions: ["fr-par", "nl-ams", "pl-waw"]
  });
  /**
   * Reserve a new IP. Reserve a new IP from the specified source. Currently IPs can only be reserved from a Private Network.
   *
   * @param request - The request {@link BookIPRequest}
   * @returns A Promise of IP
   */
  bookIP = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalBookIPRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "POST",
      path: `/ipam/v1/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/ips`
    },
    unmarshalIP
  );
  /**
   * Release an IP. Release an IP not currently attached to a resource, and returns it to the available IP pool.
   *
   * @param request - The request {@link ReleaseIPRequest}
   */
  releaseIP = (request) => this.client.fetch({
    body: "{}",
    headers: jsonContentHeaders,
    method: "DELETE",
    path: `/ipam/v1/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/ips/${(0,dist/* validatePathParam */.pm)("ipId", request.ipId)}`
  });
  releaseIPSet = (request = {}) => this.client.fetch({
    body: JSON.stringify(
      marshalReleaseIPSetRequest(request, this.client.settings)
    ),
    headers: jsonContentHeaders,
    method: "POST",
    path: `/ipam/v1/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/ip-sets/release`
  });
  /**
   * Get an IP. Retrieve details of an existing IP, specified by its IP ID.
   *
   * @param request - The request {@link GetIPRequest}
   * @returns A Promise of IP
   */
  getIP = (request) => this.client.fetch(
    {
      method: "GET",
      path: `/ipam/v1/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/ips/${(0,dist/* validatePathParam */.pm)("ipId", request.ipId)}`
    },
    unmarshalIP
  );
  /**
   * Update an IP. Update parameters including tags of the specified IP.
   *
   * @param request - The request {@link UpdateIPRequest}
   * @returns A Promise of IP
   */
  updateIP = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalUpdateIPRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "PATCH",
      path: `/ipam/v1/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/ips/${(0,dist/* validatePathParam */.pm)("ipId", request.ipId)}`
    },
    unmarshalIP
  );
  pageOfListIPs = (request = {}) => this.client.fetch(
    {
      method: "GET",
      path: `/ipam/v1/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/ips`,
      urlParams: (0,dist/* urlParams */._S)(
        ["attached", request.attached],
        ["ip_ids", request.ipIds],
        ["is_ipv6", request.isIpv6],
        ["mac_address", request.macAddress],
        ["order_by", request.orderBy],
        ["organization_id", request.organizationId],
        ["page", request.page],
        [
          "page_size",
          request.pageSize ?? this.client.settings.defaultPageSize
        ],
        ["project_id", request.projectId],
        ["resource_id", request.resourceId],
        ["resource_ids", request.resourceIds],
        ["resource_name", request.resourceName],
        ["resource_type", request.resourceType],
        ["resource_types", request.resourceTypes],
        ["tags", request.tags],
        ["vpc_id", request.vpcId],
        ...Object.entries(
          (0,dist/* resolveOneOf */.Ix)([
            { param: "zonal", value: request.zonal },
            { param: "private_network_id", value: request.privateNetworkId },
            { param: "subnet_id", value: request.subnetId },
            { param: "source_vpc_id", value: request.sourceVpcId }
          ])
        )
      )
    },
    unmarshalListIPsResponse
  );
  /**
   * List existing IPs. List existing IPs in the specified region using various filters. For example, you can filter for IPs within a specified Private Network, or for public IPs within a specified Project. By default, the IPs returned in the list are ordered by creation date in ascending order, though this can be modified via the order_by field.
   *
   * @param request - The request {@link ListIPsRequest}
   * @returns A Promise of ListIPsResponse
   */
  listIPs = (request = {}) => (0,dist/* enrichForPagination */.vU)("ips", this.pageOfListIPs, request);
  /**
   * Attach IP to custom resource. Attach an existing reserved IP from a Private Network subnet to a custom, named resource via its MAC address. An example of a custom resource is a virtual machine hosted on an Elastic Metal server. Do not use this method for attaching IP addresses to standard Scaleway resources as it will fail - see the relevant product API for an equivalent method.
   *
   * @param request - The request {@link AttachIPRequest}
   * @returns A Promise of IP
   */
  attachIP = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalAttachIPRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "POST",
      path: `/ipam/v1/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/ips/${(0,dist/* validatePathParam */.pm)("ipId", request.ipId)}/attach`
    },
    unmarshalIP
  );
  /**
   * Detach IP from a custom resource. Detach a private IP from a custom resource. An example of a custom resource is a virtual machine hosted on an Elastic Metal server. Do not use this method for detaching IP addresses from standard Scaleway resources (e.g. Instances, Load Balancers) as it will fail - see the relevant product API for an equivalent method.
   *
   * @param request - The request {@link DetachIPRequest}
   * @returns A Promise of IP
   */
  detachIP = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalDetachIPRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "POST",
      path: `/ipam/v1/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/ips/${(0,dist/* validatePathParam */.pm)("ipId", request.ipId)}/detach`
    },
    unmarshalIP
  );
  /**
   * Move IP to a custom resource. Move an existing reserved private IP from one custom resource (e.g. a virtual machine hosted on an Elastic Metal server) to another custom resource. This will detach it from the first resource, and attach it to the second. Do not use this method for moving IP addresses between standard Scaleway resources (e.g. Instances, Load Balancers) as it will fail - see the relevant product API for an equivalent method.
   *
   * @param request - The request {@link MoveIPRequest}
   * @returns A Promise of IP
   */
  moveIP = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalMoveIPRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "POST",
      path: `/ipam/v1/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/ips/${(0,dist/* validatePathParam */.pm)("ipId", request.ipId)}/move`
    },
    unmarshalIP
  );
}


;// CONCATENATED MODULE: ./node_modules/.pnpm/@scaleway+sdk-ipam@1.5.0_@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-ipam/dist/v1/validation-rules.gen.js
const ListIPsRequest = {
  resourceName: {
    maxLength: 63,
    minLength: 2
  }
};


;// CONCATENATED MODULE: ./node_modules/.pnpm/@scaleway+sdk-ipam@1.5.0_@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-ipam/dist/v1/index.gen.js





;// CONCATENATED MODULE: ./node_modules/.pnpm/@scaleway+sdk-ipam@1.5.0_@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-ipam/dist/index.gen.js




/***/ }),

/***/ 76628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* reexport */ index_gen_namespaceObject)
});

// NAMESPACE OBJECT: ./node_modules/.pnpm/@scaleway+sdk-marketplace@1.2.0_@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-marketplace/dist/v2/index.gen.js
var index_gen_namespaceObject = {};
__webpack_require__.r(index_gen_namespaceObject);
__webpack_require__.d(index_gen_namespaceObject, {
  nC: () => (API)
});

// EXTERNAL MODULE: ./node_modules/.pnpm/@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-client/dist/index.js + 46 modules
var dist = __webpack_require__(80087);
;// CONCATENATED MODULE: ./node_modules/.pnpm/@scaleway+sdk-marketplace@1.2.0_@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-marketplace/dist/v2/marshalling.gen.js

const unmarshalCategory = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'Category' failed as data isn't a dictionary.`
    );
  }
  return {
    description: data.description,
    id: data.id,
    name: data.name
  };
};
const unmarshalImage = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'Image' failed as data isn't a dictionary.`
    );
  }
  return {
    categories: data.categories,
    createdAt: (0,dist/* unmarshalDate */.gR)(data.created_at),
    description: data.description,
    id: data.id,
    label: data.label,
    logo: data.logo,
    name: data.name,
    updatedAt: (0,dist/* unmarshalDate */.gR)(data.updated_at),
    validUntil: (0,dist/* unmarshalDate */.gR)(data.valid_until)
  };
};
const unmarshalLocalImage = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'LocalImage' failed as data isn't a dictionary.`
    );
  }
  return {
    arch: data.arch,
    compatibleCommercialTypes: data.compatible_commercial_types,
    id: data.id,
    label: data.label,
    type: data.type,
    zone: data.zone
  };
};
const unmarshalVersion = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'Version' failed as data isn't a dictionary.`
    );
  }
  return {
    createdAt: (0,dist/* unmarshalDate */.gR)(data.created_at),
    id: data.id,
    name: data.name,
    publishedAt: (0,dist/* unmarshalDate */.gR)(data.published_at),
    updatedAt: (0,dist/* unmarshalDate */.gR)(data.updated_at)
  };
};
const unmarshalListCategoriesResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'ListCategoriesResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    categories: (0,dist/* unmarshalArrayOfObject */.jG)(data.categories, unmarshalCategory),
    totalCount: data.total_count
  };
};
const unmarshalListImagesResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'ListImagesResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    images: (0,dist/* unmarshalArrayOfObject */.jG)(data.images, unmarshalImage),
    totalCount: data.total_count
  };
};
const unmarshalListLocalImagesResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'ListLocalImagesResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    localImages: (0,dist/* unmarshalArrayOfObject */.jG)(data.local_images, unmarshalLocalImage),
    totalCount: data.total_count
  };
};
const unmarshalListVersionsResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'ListVersionsResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    totalCount: data.total_count,
    versions: (0,dist/* unmarshalArrayOfObject */.jG)(data.versions, unmarshalVersion)
  };
};


;// CONCATENATED MODULE: ./node_modules/.pnpm/@scaleway+sdk-marketplace@1.2.0_@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-marketplace/dist/v2/api.gen.js


class API extends dist/* API */.nC {
  pageOfListImages = (request) => this.client.fetch(
    {
      method: "GET",
      path: `/marketplace/v2/images`,
      urlParams: (0,dist/* urlParams */._S)(
        ["arch", request.arch],
        ["category", request.category],
        ["include_eol", request.includeEol],
        ["order_by", request.orderBy],
        ["page", request.page],
        [
          "page_size",
          request.pageSize ?? this.client.settings.defaultPageSize
        ]
      )
    },
    unmarshalListImagesResponse
  );
  /**
   * List marketplace images. List all available images on the marketplace, their UUID, CPU architecture and description.
   *
   * @param request - The request {@link ListImagesRequest}
   * @returns A Promise of ListImagesResponse
   */
  listImages = (request) => (0,dist/* enrichForPagination */.vU)("images", this.pageOfListImages, request);
  /**
   * Get a specific marketplace image. Get detailed information about a marketplace image, specified by its `image_id` (UUID format).
   *
   * @param request - The request {@link GetImageRequest}
   * @returns A Promise of Image
   */
  getImage = (request) => this.client.fetch(
    {
      method: "GET",
      path: `/marketplace/v2/images/${(0,dist/* validatePathParam */.pm)("imageId", request.imageId)}`
    },
    unmarshalImage
  );
  pageOfListVersions = (request) => this.client.fetch(
    {
      method: "GET",
      path: `/marketplace/v2/versions`,
      urlParams: (0,dist/* urlParams */._S)(
        ["image_id", request.imageId],
        ["order_by", request.orderBy],
        ["page", request.page],
        [
          "page_size",
          request.pageSize ?? this.client.settings.defaultPageSize
        ]
      )
    },
    unmarshalListVersionsResponse
  );
  /**
   * List versions of an Image. Get a list of all available version of an image, specified by its `image_id` (UUID format).
   *
   * @param request - The request {@link ListVersionsRequest}
   * @returns A Promise of ListVersionsResponse
   */
  listVersions = (request) => (0,dist/* enrichForPagination */.vU)("versions", this.pageOfListVersions, request);
  /**
   * Get a specific image version. Get information such as the name, creation date, last update and published date for an image version specified by its `version_id` (UUID format).
   *
   * @param request - The request {@link GetVersionRequest}
   * @returns A Promise of Version
   */
  getVersion = (request) => this.client.fetch(
    {
      method: "GET",
      path: `/marketplace/v2/versions/${(0,dist/* validatePathParam */.pm)("versionId", request.versionId)}`
    },
    unmarshalVersion
  );
  pageOfListLocalImages = (request = {}) => this.client.fetch(
    {
      method: "GET",
      path: `/marketplace/v2/local-images`,
      urlParams: (0,dist/* urlParams */._S)(
        ["arch", request.arch],
        ["order_by", request.orderBy],
        ["page", request.page],
        [
          "page_size",
          request.pageSize ?? this.client.settings.defaultPageSize
        ],
        ["type", request.type],
        ["zone", request.zone],
        ...Object.entries(
          (0,dist/* resolveOneOf */.Ix)([
            { param: "image_id", value: request.imageId },
            { param: "version_id", value: request.versionId },
            { param: "image_label", value: request.imageLabel }
          ])
        )
      )
    },
    unmarshalListLocalImagesResponse
  );
  /**
   * List local images from a specific image or version. List information about local images in a specific Availability Zone, specified by its `image_id` (UUID format), `version_id` (UUID format) or `image_label`. Only one of these three parameters may be set.
   *
   * @param request - The request {@link ListLocalImagesRequest}
   * @returns A Promise of ListLocalImagesResponse
   */
  listLocalImages = (request = {}) => (0,dist/* enrichForPagination */.vU)("localImages", this.pageOfListLocalImages, request);
  /**
   * Get a specific local image by ID. Get detailed information about a local image, including compatible commercial types, supported architecture, labels and the Availability Zone of the image, specified by its `local_image_id` (UUID format).
   *
   * @param request - The request {@link GetLocalImageRequest}
   * @returns A Promise of LocalImage
   */
  getLocalImage = (request) => this.client.fetch(
    {
      method: "GET",
      path: `/marketplace/v2/local-images/${(0,dist/* validatePathParam */.pm)("localImageId", request.localImageId)}`
    },
    unmarshalLocalImage
  );
  pageOfListCategories = (request = {}) => this.client.fetch(
    {
      method: "GET",
      path: `/marketplace/v2/categories`,
      urlParams: (0,dist/* urlParams */._S)(
        ["page", request.page],
        [
          "page_size",
          request.pageSize ?? this.client.settings.defaultPageSize
        ]
      )
    },
    unmarshalListCategoriesResponse
  );
  /**
   * List existing image categories. Get a list of all existing categories. The output can be paginated.
   *
   * @param request - The request {@link ListCategoriesRequest}
   * @returns A Promise of ListCategoriesResponse
   */
  listCategories = (request = {}) => (0,dist/* enrichForPagination */.vU)("categories", this.pageOfListCategories, request);
  /**
   * Get a specific category. Get information about a specific category of the marketplace catalog, specified by its `category_id` (UUID format).
   *
   * @param request - The request {@link GetCategoryRequest}
   * @returns A Promise of Category
   */
  getCategory = (request) => this.client.fetch(
    {
      method: "GET",
      path: `/marketplace/v2/categories/${(0,dist/* validatePathParam */.pm)("categoryId", request.categoryId)}`
    },
    unmarshalCategory
  );
}


;// CONCATENATED MODULE: ./node_modules/.pnpm/@scaleway+sdk-marketplace@1.2.0_@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-marketplace/dist/v2/index.gen.js




;// CONCATENATED MODULE: ./node_modules/.pnpm/@scaleway+sdk-marketplace@1.2.0_@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-marketplace/dist/index.gen.js




/***/ }),

/***/ 19608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* reexport */ index_gen_namespaceObject)
});

// NAMESPACE OBJECT: ./node_modules/.pnpm/@scaleway+sdk-rdb@1.3.0_@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-rdb/dist/v1/index.gen.js
var index_gen_namespaceObject = {};
__webpack_require__.r(index_gen_namespaceObject);
__webpack_require__.d(index_gen_namespaceObject, {
  nC: () => (API)
});

// EXTERNAL MODULE: ./node_modules/.pnpm/@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-client/dist/index.js + 46 modules
var dist = __webpack_require__(80087);
;// CONCATENATED MODULE: ./node_modules/.pnpm/@scaleway+sdk-rdb@1.3.0_@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-rdb/dist/v1/content.gen.js
const DATABASE_BACKUP_TRANSIENT_STATUSES = [
  "creating",
  "restoring",
  "deleting",
  "exporting"
];
const INSTANCE_LOG_TRANSIENT_STATUSES = ["creating"];
const INSTANCE_TRANSIENT_STATUSES = [
  "provisioning",
  "configuring",
  "deleting",
  "autohealing",
  "initializing",
  "backuping",
  "snapshotting",
  "restarting"
];
const MAINTENANCE_TRANSIENT_STATUSES = (/* unused pure expression or super */ null && (["ongoing"]));
const READ_REPLICA_TRANSIENT_STATUSES = [
  "provisioning",
  "initializing",
  "deleting",
  "configuring",
  "promoting"
];
const SNAPSHOT_TRANSIENT_STATUSES = [
  "creating",
  "restoring",
  "deleting"
];


// EXTERNAL MODULE: ./node_modules/.pnpm/@scaleway+random-name@5.1.2/node_modules/@scaleway/random-name/dist/index.js
var random_name_dist = __webpack_require__(32933);
;// CONCATENATED MODULE: ./node_modules/.pnpm/@scaleway+sdk-rdb@1.3.0_@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-rdb/dist/v1/marshalling.gen.js


const unmarshalEndpointDirectAccessDetails = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'EndpointDirectAccessDetails' failed as data isn't a dictionary.`
    );
  }
  return {};
};
const unmarshalEndpointLoadBalancerDetails = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'EndpointLoadBalancerDetails' failed as data isn't a dictionary.`
    );
  }
  return {};
};
const unmarshalEndpointPrivateNetworkDetails = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'EndpointPrivateNetworkDetails' failed as data isn't a dictionary.`
    );
  }
  return {
    privateNetworkId: data.private_network_id,
    provisioningMode: data.provisioning_mode,
    serviceIp: data.service_ip,
    zone: data.zone
  };
};
const unmarshalEndpoint = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'Endpoint' failed as data isn't a dictionary.`
    );
  }
  return {
    directAccess: data.direct_access ? unmarshalEndpointDirectAccessDetails(data.direct_access) : void 0,
    hostname: data.hostname,
    id: data.id,
    ip: data.ip,
    loadBalancer: data.load_balancer ? unmarshalEndpointLoadBalancerDetails(data.load_balancer) : void 0,
    name: data.name,
    port: data.port,
    privateNetwork: data.private_network ? unmarshalEndpointPrivateNetworkDetails(data.private_network) : void 0
  };
};
const unmarshalMaintenance = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'Maintenance' failed as data isn't a dictionary.`
    );
  }
  return {
    closedAt: (0,dist/* unmarshalDate */.gR)(data.closed_at),
    forcedAt: (0,dist/* unmarshalDate */.gR)(data.forced_at),
    isApplicable: data.is_applicable,
    reason: data.reason,
    startsAt: (0,dist/* unmarshalDate */.gR)(data.starts_at),
    status: data.status,
    stopsAt: (0,dist/* unmarshalDate */.gR)(data.stops_at)
  };
};
const unmarshalReadReplica = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'ReadReplica' failed as data isn't a dictionary.`
    );
  }
  return {
    endpoints: (0,dist/* unmarshalArrayOfObject */.jG)(data.endpoints, unmarshalEndpoint),
    id: data.id,
    instanceId: data.instance_id,
    region: data.region,
    sameZone: data.same_zone,
    status: data.status
  };
};
const unmarshalDatabaseBackup = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'DatabaseBackup' failed as data isn't a dictionary.`
    );
  }
  return {
    createdAt: (0,dist/* unmarshalDate */.gR)(data.created_at),
    databaseName: data.database_name,
    downloadUrl: data.download_url,
    downloadUrlExpiresAt: (0,dist/* unmarshalDate */.gR)(data.download_url_expires_at),
    expiresAt: (0,dist/* unmarshalDate */.gR)(data.expires_at),
    id: data.id,
    instanceId: data.instance_id,
    instanceName: data.instance_name,
    name: data.name,
    region: data.region,
    sameRegion: data.same_region,
    size: data.size,
    status: data.status,
    updatedAt: (0,dist/* unmarshalDate */.gR)(data.updated_at)
  };
};
const unmarshalDatabase = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'Database' failed as data isn't a dictionary.`
    );
  }
  return {
    managed: data.managed,
    name: data.name,
    owner: data.owner,
    size: data.size
  };
};
const unmarshalInstanceLog = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'InstanceLog' failed as data isn't a dictionary.`
    );
  }
  return {
    createdAt: (0,dist/* unmarshalDate */.gR)(data.created_at),
    downloadUrl: data.download_url,
    expiresAt: (0,dist/* unmarshalDate */.gR)(data.expires_at),
    id: data.id,
    nodeName: data.node_name,
    region: data.region,
    status: data.status
  };
};
const unmarshalBackupSchedule = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'BackupSchedule' failed as data isn't a dictionary.`
    );
  }
  return {
    disabled: data.disabled,
    frequency: data.frequency,
    nextRunAt: (0,dist/* unmarshalDate */.gR)(data.next_run_at),
    retention: data.retention
  };
};
const unmarshalEncryptionAtRest = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'EncryptionAtRest' failed as data isn't a dictionary.`
    );
  }
  return {
    enabled: data.enabled
  };
};
const unmarshalInstanceSetting = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'InstanceSetting' failed as data isn't a dictionary.`
    );
  }
  return {
    name: data.name,
    value: data.value
  };
};
const unmarshalLogsPolicy = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'LogsPolicy' failed as data isn't a dictionary.`
    );
  }
  return {
    maxAgeRetention: data.max_age_retention,
    totalDiskRetention: data.total_disk_retention
  };
};
const unmarshalUpgradableVersion = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'UpgradableVersion' failed as data isn't a dictionary.`
    );
  }
  return {
    id: data.id,
    minorVersion: data.minor_version,
    name: data.name,
    version: data.version
  };
};
const unmarshalVolume = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'Volume' failed as data isn't a dictionary.`
    );
  }
  return {
    class: data.class,
    size: data.size,
    type: data.type
  };
};
const unmarshalInstance = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'Instance' failed as data isn't a dictionary.`
    );
  }
  return {
    backupSameRegion: data.backup_same_region,
    backupSchedule: data.backup_schedule ? unmarshalBackupSchedule(data.backup_schedule) : void 0,
    createdAt: (0,dist/* unmarshalDate */.gR)(data.created_at),
    encryption: data.encryption ? unmarshalEncryptionAtRest(data.encryption) : void 0,
    endpoint: data.endpoint ? unmarshalEndpoint(data.endpoint) : void 0,
    endpoints: (0,dist/* unmarshalArrayOfObject */.jG)(data.endpoints, unmarshalEndpoint),
    engine: data.engine,
    id: data.id,
    initSettings: (0,dist/* unmarshalArrayOfObject */.jG)(
      data.init_settings,
      unmarshalInstanceSetting
    ),
    isHaCluster: data.is_ha_cluster,
    logsPolicy: data.logs_policy ? unmarshalLogsPolicy(data.logs_policy) : void 0,
    maintenances: (0,dist/* unmarshalArrayOfObject */.jG)(
      data.maintenances,
      unmarshalMaintenance
    ),
    name: data.name,
    nodeType: data.node_type,
    organizationId: data.organization_id,
    projectId: data.project_id,
    readReplicas: (0,dist/* unmarshalArrayOfObject */.jG)(
      data.read_replicas,
      unmarshalReadReplica
    ),
    region: data.region,
    settings: (0,dist/* unmarshalArrayOfObject */.jG)(data.settings, unmarshalInstanceSetting),
    status: data.status,
    tags: data.tags,
    upgradableVersion: (0,dist/* unmarshalArrayOfObject */.jG)(
      data.upgradable_version,
      unmarshalUpgradableVersion
    ),
    volume: data.volume ? unmarshalVolume(data.volume) : void 0
  };
};
const unmarshalPrivilege = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'Privilege' failed as data isn't a dictionary.`
    );
  }
  return {
    databaseName: data.database_name,
    permission: data.permission,
    userName: data.user_name
  };
};
const unmarshalSnapshotVolumeType = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'SnapshotVolumeType' failed as data isn't a dictionary.`
    );
  }
  return {
    class: data.class,
    type: data.type
  };
};
const unmarshalSnapshot = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'Snapshot' failed as data isn't a dictionary.`
    );
  }
  return {
    createdAt: (0,dist/* unmarshalDate */.gR)(data.created_at),
    expiresAt: (0,dist/* unmarshalDate */.gR)(data.expires_at),
    id: data.id,
    instanceId: data.instance_id,
    instanceName: data.instance_name,
    name: data.name,
    nodeType: data.node_type,
    region: data.region,
    size: data.size,
    status: data.status,
    updatedAt: (0,dist/* unmarshalDate */.gR)(data.updated_at),
    volumeType: data.volume_type ? unmarshalSnapshotVolumeType(data.volume_type) : void 0
  };
};
const unmarshalUser = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'User' failed as data isn't a dictionary.`
    );
  }
  return {
    isAdmin: data.is_admin,
    name: data.name
  };
};
const unmarshalACLRule = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'ACLRule' failed as data isn't a dictionary.`
    );
  }
  return {
    action: data.action,
    description: data.description,
    direction: data.direction,
    ip: data.ip,
    port: data.port,
    protocol: data.protocol
  };
};
const unmarshalAddInstanceACLRulesResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'AddInstanceACLRulesResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    rules: (0,dist/* unmarshalArrayOfObject */.jG)(data.rules, unmarshalACLRule)
  };
};
const unmarshalAddInstanceSettingsResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'AddInstanceSettingsResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    settings: (0,dist/* unmarshalArrayOfObject */.jG)(data.settings, unmarshalInstanceSetting)
  };
};
const unmarshalDeleteInstanceACLRulesResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'DeleteInstanceACLRulesResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    rules: (0,dist/* unmarshalArrayOfObject */.jG)(data.rules, unmarshalACLRule)
  };
};
const unmarshalDeleteInstanceSettingsResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'DeleteInstanceSettingsResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    settings: (0,dist/* unmarshalArrayOfObject */.jG)(data.settings, unmarshalInstanceSetting)
  };
};
const unmarshalInstanceMetrics = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'InstanceMetrics' failed as data isn't a dictionary.`
    );
  }
  return {
    timeseries: (0,dist/* unmarshalArrayOfObject */.jG)(data.timeseries, dist/* unmarshalTimeSeries */.UF)
  };
};
const unmarshalListDatabaseBackupsResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'ListDatabaseBackupsResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    databaseBackups: (0,dist/* unmarshalArrayOfObject */.jG)(
      data.database_backups,
      unmarshalDatabaseBackup
    ),
    totalCount: data.total_count
  };
};
const unmarshalEngineSetting = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'EngineSetting' failed as data isn't a dictionary.`
    );
  }
  return {
    defaultValue: data.default_value,
    description: data.description,
    floatMax: data.float_max,
    floatMin: data.float_min,
    hotConfigurable: data.hot_configurable,
    intMax: data.int_max,
    intMin: data.int_min,
    name: data.name,
    propertyType: data.property_type,
    stringConstraint: data.string_constraint,
    unit: data.unit
  };
};
const unmarshalEngineVersion = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'EngineVersion' failed as data isn't a dictionary.`
    );
  }
  return {
    availableInitSettings: (0,dist/* unmarshalArrayOfObject */.jG)(
      data.available_init_settings,
      unmarshalEngineSetting
    ),
    availableSettings: (0,dist/* unmarshalArrayOfObject */.jG)(
      data.available_settings,
      unmarshalEngineSetting
    ),
    beta: data.beta,
    disabled: data.disabled,
    endOfLife: (0,dist/* unmarshalDate */.gR)(data.end_of_life),
    name: data.name,
    version: data.version
  };
};
const unmarshalDatabaseEngine = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'DatabaseEngine' failed as data isn't a dictionary.`
    );
  }
  return {
    logoUrl: data.logo_url,
    name: data.name,
    region: data.region,
    versions: (0,dist/* unmarshalArrayOfObject */.jG)(data.versions, unmarshalEngineVersion)
  };
};
const unmarshalListDatabaseEnginesResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'ListDatabaseEnginesResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    engines: (0,dist/* unmarshalArrayOfObject */.jG)(data.engines, unmarshalDatabaseEngine),
    totalCount: data.total_count
  };
};
const unmarshalListDatabasesResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'ListDatabasesResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    databases: (0,dist/* unmarshalArrayOfObject */.jG)(data.databases, unmarshalDatabase),
    totalCount: data.total_count
  };
};
const unmarshalListInstanceACLRulesResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'ListInstanceACLRulesResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    rules: (0,dist/* unmarshalArrayOfObject */.jG)(data.rules, unmarshalACLRule),
    totalCount: data.total_count
  };
};
const unmarshalListInstanceLogsDetailsResponseInstanceLogDetail = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'ListInstanceLogsDetailsResponseInstanceLogDetail' failed as data isn't a dictionary.`
    );
  }
  return {
    logName: data.log_name,
    size: data.size
  };
};
const unmarshalListInstanceLogsDetailsResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'ListInstanceLogsDetailsResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    details: (0,dist/* unmarshalArrayOfObject */.jG)(
      data.details,
      unmarshalListInstanceLogsDetailsResponseInstanceLogDetail
    )
  };
};
const unmarshalListInstanceLogsResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'ListInstanceLogsResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    instanceLogs: (0,dist/* unmarshalArrayOfObject */.jG)(
      data.instance_logs,
      unmarshalInstanceLog
    )
  };
};
const unmarshalListInstancesResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'ListInstancesResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    instances: (0,dist/* unmarshalArrayOfObject */.jG)(data.instances, unmarshalInstance),
    totalCount: data.total_count
  };
};
const unmarshalNodeTypeVolumeConstraintSizes = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'NodeTypeVolumeConstraintSizes' failed as data isn't a dictionary.`
    );
  }
  return {
    maxSize: data.max_size,
    minSize: data.min_size
  };
};
const unmarshalNodeTypeVolumeType = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'NodeTypeVolumeType' failed as data isn't a dictionary.`
    );
  }
  return {
    chunkSize: data.chunk_size,
    class: data.class,
    description: data.description,
    maxSize: data.max_size,
    minSize: data.min_size,
    type: data.type
  };
};
const unmarshalNodeType = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'NodeType' failed as data isn't a dictionary.`
    );
  }
  return {
    availableVolumeTypes: (0,dist/* unmarshalArrayOfObject */.jG)(
      data.available_volume_types,
      unmarshalNodeTypeVolumeType
    ),
    beta: data.beta,
    description: data.description,
    disabled: data.disabled,
    generation: data.generation,
    instanceRange: data.instance_range,
    isBssdCompatible: data.is_bssd_compatible,
    isHaRequired: data.is_ha_required,
    memory: data.memory,
    name: data.name,
    region: data.region,
    stockStatus: data.stock_status,
    vcpus: data.vcpus,
    volumeConstraint: data.volume_constraint ? unmarshalNodeTypeVolumeConstraintSizes(data.volume_constraint) : void 0
  };
};
const unmarshalListNodeTypesResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'ListNodeTypesResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    nodeTypes: (0,dist/* unmarshalArrayOfObject */.jG)(data.node_types, unmarshalNodeType),
    totalCount: data.total_count
  };
};
const unmarshalListPrivilegesResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'ListPrivilegesResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    privileges: (0,dist/* unmarshalArrayOfObject */.jG)(data.privileges, unmarshalPrivilege),
    totalCount: data.total_count
  };
};
const unmarshalListSnapshotsResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'ListSnapshotsResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    snapshots: (0,dist/* unmarshalArrayOfObject */.jG)(data.snapshots, unmarshalSnapshot),
    totalCount: data.total_count
  };
};
const unmarshalListUsersResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'ListUsersResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    totalCount: data.total_count,
    users: (0,dist/* unmarshalArrayOfObject */.jG)(data.users, unmarshalUser)
  };
};
const unmarshalPrepareInstanceLogsResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'PrepareInstanceLogsResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    instanceLogs: (0,dist/* unmarshalArrayOfObject */.jG)(
      data.instance_logs,
      unmarshalInstanceLog
    )
  };
};
const unmarshalSetInstanceACLRulesResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'SetInstanceACLRulesResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    rules: (0,dist/* unmarshalArrayOfObject */.jG)(data.rules, unmarshalACLRule)
  };
};
const unmarshalSetInstanceSettingsResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'SetInstanceSettingsResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    settings: (0,dist/* unmarshalArrayOfObject */.jG)(data.settings, unmarshalInstanceSetting)
  };
};
const marshalACLRuleRequest = (request, defaults) => ({
  description: request.description,
  ip: request.ip
});
const marshalAddInstanceACLRulesRequest = (request, defaults) => ({
  rules: request.rules.map((elt) => marshalACLRuleRequest(elt))
});
const marshalInstanceSetting = (request, defaults) => ({
  name: request.name,
  value: request.value
});
const marshalAddInstanceSettingsRequest = (request, defaults) => ({
  settings: request.settings.map((elt) => marshalInstanceSetting(elt))
});
const marshalCloneInstanceRequest = (request, defaults) => ({
  name: request.name,
  node_type: request.nodeType
});
const marshalCreateDatabaseBackupRequest = (request, defaults) => ({
  database_name: request.databaseName,
  expires_at: request.expiresAt,
  instance_id: request.instanceId,
  name: request.name || (0,random_name_dist/* default */.A)("bkp")
});
const marshalCreateDatabaseRequest = (request, defaults) => ({
  name: request.name
});
const marshalEndpointSpecPrivateNetworkIpamConfig = (request, defaults) => ({});
const marshalEndpointSpecLoadBalancer = (request, defaults) => ({});
const marshalEndpointSpecPrivateNetwork = (request, defaults) => ({
  private_network_id: request.privateNetworkId,
  ...(0,dist/* resolveOneOf */.Ix)([
    { param: "service_ip", value: request.serviceIp },
    {
      param: "ipam_config",
      value: request.ipamConfig !== void 0 ? marshalEndpointSpecPrivateNetworkIpamConfig(
        request.ipamConfig
      ) : void 0
    }
  ])
});
const marshalEndpointSpec = (request, defaults) => ({
  ...(0,dist/* resolveOneOf */.Ix)([
    {
      param: "load_balancer",
      value: request.loadBalancer !== void 0 ? marshalEndpointSpecLoadBalancer(request.loadBalancer) : void 0
    },
    {
      param: "private_network",
      value: request.privateNetwork !== void 0 ? marshalEndpointSpecPrivateNetwork(request.privateNetwork) : void 0
    }
  ])
});
const marshalCreateEndpointRequest = (request, defaults) => ({
  endpoint_spec: request.endpointSpec !== void 0 ? marshalEndpointSpec(request.endpointSpec) : void 0
});
const marshalCreateInstanceFromSnapshotRequest = (request, defaults) => ({
  instance_name: request.instanceName,
  is_ha_cluster: request.isHaCluster,
  node_type: request.nodeType
});
const marshalEncryptionAtRest = (request, defaults) => ({
  enabled: request.enabled
});
const marshalCreateInstanceRequest = (request, defaults) => ({
  backup_same_region: request.backupSameRegion,
  disable_backup: request.disableBackup,
  encryption: request.encryption !== void 0 ? marshalEncryptionAtRest(request.encryption) : void 0,
  engine: request.engine,
  init_endpoints: request.initEndpoints !== void 0 ? request.initEndpoints.map((elt) => marshalEndpointSpec(elt)) : void 0,
  init_settings: request.initSettings !== void 0 ? request.initSettings.map((elt) => marshalInstanceSetting(elt)) : void 0,
  is_ha_cluster: request.isHaCluster,
  name: request.name || (0,random_name_dist/* default */.A)("ins"),
  node_type: request.nodeType,
  password: request.password,
  tags: request.tags,
  user_name: request.userName,
  volume_size: request.volumeSize,
  volume_type: request.volumeType,
  ...(0,dist/* resolveOneOf */.Ix)([
    {
      default: defaults.defaultProjectId,
      param: "project_id",
      value: request.projectId
    },
    {
      default: defaults.defaultOrganizationId,
      param: "organization_id",
      value: request.organizationId
    }
  ])
});
const marshalReadReplicaEndpointSpecPrivateNetworkIpamConfig = (request, defaults) => ({});
const marshalReadReplicaEndpointSpecDirectAccess = (request, defaults) => ({});
const marshalReadReplicaEndpointSpecPrivateNetwork = (request, defaults) => ({
  private_network_id: request.privateNetworkId,
  ...(0,dist/* resolveOneOf */.Ix)([
    { param: "service_ip", value: request.serviceIp },
    {
      param: "ipam_config",
      value: request.ipamConfig !== void 0 ? marshalReadReplicaEndpointSpecPrivateNetworkIpamConfig(
        request.ipamConfig
      ) : void 0
    }
  ])
});
const marshalReadReplicaEndpointSpec = (request, defaults) => ({
  ...(0,dist/* resolveOneOf */.Ix)([
    {
      param: "direct_access",
      value: request.directAccess !== void 0 ? marshalReadReplicaEndpointSpecDirectAccess(
        request.directAccess
      ) : void 0
    },
    {
      param: "private_network",
      value: request.privateNetwork !== void 0 ? marshalReadReplicaEndpointSpecPrivateNetwork(
        request.privateNetwork
      ) : void 0
    }
  ])
});
const marshalCreateReadReplicaEndpointRequest = (request, defaults) => ({
  endpoint_spec: request.endpointSpec.map(
    (elt) => marshalReadReplicaEndpointSpec(elt)
  )
});
const marshalCreateReadReplicaRequest = (request, defaults) => ({
  endpoint_spec: request.endpointSpec !== void 0 ? request.endpointSpec.map(
    (elt) => marshalReadReplicaEndpointSpec(elt)
  ) : void 0,
  instance_id: request.instanceId,
  same_zone: request.sameZone
});
const marshalCreateSnapshotRequest = (request, defaults) => ({
  expires_at: request.expiresAt,
  name: request.name || (0,random_name_dist/* default */.A)("snp")
});
const marshalCreateUserRequest = (request, defaults) => ({
  is_admin: request.isAdmin,
  name: request.name,
  password: request.password
});
const marshalDeleteInstanceACLRulesRequest = (request, defaults) => ({
  acl_rule_ips: request.aclRuleIps
});
const marshalDeleteInstanceSettingsRequest = (request, defaults) => ({
  setting_names: request.settingNames
});
const marshalMigrateEndpointRequest = (request, defaults) => ({
  instance_id: request.instanceId
});
const marshalPrepareInstanceLogsRequest = (request, defaults) => ({
  end_date: request.endDate,
  start_date: request.startDate
});
const marshalPurgeInstanceLogsRequest = (request, defaults) => ({
  log_name: request.logName
});
const marshalRestoreDatabaseBackupRequest = (request, defaults) => ({
  database_name: request.databaseName,
  instance_id: request.instanceId
});
const marshalSetInstanceACLRulesRequest = (request, defaults) => ({
  rules: request.rules.map((elt) => marshalACLRuleRequest(elt))
});
const marshalSetInstanceSettingsRequest = (request, defaults) => ({
  settings: request.settings.map((elt) => marshalInstanceSetting(elt))
});
const marshalSetPrivilegeRequest = (request, defaults) => ({
  database_name: request.databaseName,
  permission: request.permission,
  user_name: request.userName
});
const marshalUpdateDatabaseBackupRequest = (request, defaults) => ({
  expires_at: request.expiresAt,
  name: request.name
});
const marshalLogsPolicy = (request, defaults) => ({
  max_age_retention: request.maxAgeRetention,
  total_disk_retention: request.totalDiskRetention
});
const marshalUpdateInstanceRequest = (request, defaults) => ({
  backup_same_region: request.backupSameRegion,
  backup_schedule_frequency: request.backupScheduleFrequency,
  backup_schedule_retention: request.backupScheduleRetention,
  backup_schedule_start_hour: request.backupScheduleStartHour,
  is_backup_schedule_disabled: request.isBackupScheduleDisabled,
  logs_policy: request.logsPolicy !== void 0 ? marshalLogsPolicy(request.logsPolicy) : void 0,
  name: request.name,
  tags: request.tags
});
const marshalUpdateSnapshotRequest = (request, defaults) => ({
  expires_at: request.expiresAt,
  name: request.name
});
const marshalUpdateUserRequest = (request, defaults) => ({
  is_admin: request.isAdmin,
  password: request.password
});
const marshalUpgradeInstanceRequestMajorUpgradeWorkflow = (request, defaults) => ({
  upgradable_version_id: request.upgradableVersionId,
  with_endpoints: request.withEndpoints
});
const marshalUpgradeInstanceRequest = (request, defaults) => ({
  ...(0,dist/* resolveOneOf */.Ix)([
    { param: "node_type", value: request.nodeType },
    { param: "enable_ha", value: request.enableHa },
    { param: "volume_size", value: request.volumeSize },
    { param: "volume_type", value: request.volumeType },
    { param: "upgradable_version_id", value: request.upgradableVersionId },
    {
      param: "major_upgrade_workflow",
      value: request.majorUpgradeWorkflow !== void 0 ? marshalUpgradeInstanceRequestMajorUpgradeWorkflow(
        request.majorUpgradeWorkflow
      ) : void 0
    },
    { param: "enable_encryption", value: request.enableEncryption }
  ])
});


;// CONCATENATED MODULE: ./node_modules/.pnpm/@scaleway+sdk-rdb@1.3.0_@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-rdb/dist/v1/api.gen.js



const jsonContentHeaders = {
  "Content-Type": "application/json; charset=utf-8"
};
class API extends dist/* API */.nC {
  /**
   * Locality of this API.
   * type ∈ {'zone','region','global','unspecified'}
   */
  static LOCALITY = (0,dist/* toApiLocality */.Pt)({
    regions: ["fr-par", "nl-ams", "pl-waw"]
  });
  pageOfListDatabaseEngines = (request = {}) => this.client.fetch(
    {
      method: "GET",
      path: `/rdb/v1/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/database-engines`,
      urlParams: (0,dist/* urlParams */._S)(
        ["name", request.name],
        ["page", request.page],
        [
          "page_size",
          request.pageSize ?? this.client.settings.defaultPageSize
        ],
        ["version", request.version]
      )
    },
    unmarshalListDatabaseEnginesResponse
  );
  /**
   * List available database engines. List the PostgreSQL and MySQL database engines available at Scaleway.
   *
   * @param request - The request {@link ListDatabaseEnginesRequest}
   * @returns A Promise of ListDatabaseEnginesResponse
   */
  listDatabaseEngines = (request = {}) => (0,dist/* enrichForPagination */.vU)("engines", this.pageOfListDatabaseEngines, request);
  pageOfListNodeTypes = (request) => this.client.fetch(
    {
      method: "GET",
      path: `/rdb/v1/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/node-types`,
      urlParams: (0,dist/* urlParams */._S)(
        ["include_disabled_types", request.includeDisabledTypes],
        ["page", request.page],
        [
          "page_size",
          request.pageSize ?? this.client.settings.defaultPageSize
        ]
      )
    },
    unmarshalListNodeTypesResponse
  );
  /**
   * List available node types. List all available node types. By default, the node types returned in the list are ordered by creation date in ascending order, though this can be modified via the `order_by` field.
   *
   * @param request - The request {@link ListNodeTypesRequest}
   * @returns A Promise of ListNodeTypesResponse
   */
  listNodeTypes = (request) => (0,dist/* enrichForPagination */.vU)("nodeTypes", this.pageOfListNodeTypes, request);
  pageOfListDatabaseBackups = (request = {}) => this.client.fetch(
    {
      method: "GET",
      path: `/rdb/v1/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/backups`,
      urlParams: (0,dist/* urlParams */._S)(
        ["instance_id", request.instanceId],
        ["name", request.name],
        ["order_by", request.orderBy],
        ["organization_id", request.organizationId],
        ["page", request.page],
        [
          "page_size",
          request.pageSize ?? this.client.settings.defaultPageSize
        ],
        ["project_id", request.projectId]
      )
    },
    unmarshalListDatabaseBackupsResponse
  );
  /**
   * List database backups. List all backups in a specified region, for a given Scaleway Organization or Scaleway Project. By default, the backups listed are ordered by creation date in ascending order. This can be modified via the `order_by` field.
   *
   * @param request - The request {@link ListDatabaseBackupsRequest}
   * @returns A Promise of ListDatabaseBackupsResponse
   */
  listDatabaseBackups = (request = {}) => (0,dist/* enrichForPagination */.vU)(
    "databaseBackups",
    this.pageOfListDatabaseBackups,
    request
  );
  /**
   * Create a database backup. Create a new backup. You must set the `instance_id`, `database_name`, `name` and `expires_at` parameters.
   *
   * @param request - The request {@link CreateDatabaseBackupRequest}
   * @returns A Promise of DatabaseBackup
   */
  createDatabaseBackup = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalCreateDatabaseBackupRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "POST",
      path: `/rdb/v1/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/backups`
    },
    unmarshalDatabaseBackup
  );
  /**
   * Get a database backup. Retrieve information about a given backup, specified by its database backup ID and region. Full details about the backup, like size, URL and expiration date, are returned in the response.
   *
   * @param request - The request {@link GetDatabaseBackupRequest}
   * @returns A Promise of DatabaseBackup
   */
  getDatabaseBackup = (request) => this.client.fetch(
    {
      method: "GET",
      path: `/rdb/v1/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/backups/${(0,dist/* validatePathParam */.pm)("databaseBackupId", request.databaseBackupId)}`
    },
    unmarshalDatabaseBackup
  );
  /**
   * Waits for {@link DatabaseBackup} to be in a final state.
   *
   * @param request - The request {@link GetDatabaseBackupRequest}
   * @param options - The waiting options
   * @returns A Promise of DatabaseBackup
   */
  waitForDatabaseBackup = (request, options) => (0,dist/* waitForResource */.NN)(
    options?.stop ?? ((res) => Promise.resolve(
      !DATABASE_BACKUP_TRANSIENT_STATUSES.includes(res.status)
    )),
    this.getDatabaseBackup,
    request,
    options
  );
  /**
   * Update a database backup. Update the parameters of a backup, including name and expiration date.
   *
   * @param request - The request {@link UpdateDatabaseBackupRequest}
   * @returns A Promise of DatabaseBackup
   */
  updateDatabaseBackup = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalUpdateDatabaseBackupRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "PATCH",
      path: `/rdb/v1/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/backups/${(0,dist/* validatePathParam */.pm)("databaseBackupId", request.databaseBackupId)}`
    },
    unmarshalDatabaseBackup
  );
  /**
   * Delete a database backup. Delete a backup, specified by its database backup ID and region. Deleting a backup is permanent, and cannot be undone.
   *
   * @param request - The request {@link DeleteDatabaseBackupRequest}
   * @returns A Promise of DatabaseBackup
   */
  deleteDatabaseBackup = (request) => this.client.fetch(
    {
      method: "DELETE",
      path: `/rdb/v1/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/backups/${(0,dist/* validatePathParam */.pm)("databaseBackupId", request.databaseBackupId)}`
    },
    unmarshalDatabaseBackup
  );
  /**
   * Restore a database backup. Launch the process of restoring database backup. You must specify the `instance_id` of the Database Instance of destination, where the backup will be restored. Note that large database backups can take up to several hours to restore.
   *
   * @param request - The request {@link RestoreDatabaseBackupRequest}
   * @returns A Promise of DatabaseBackup
   */
  restoreDatabaseBackup = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalRestoreDatabaseBackupRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "POST",
      path: `/rdb/v1/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/backups/${(0,dist/* validatePathParam */.pm)("databaseBackupId", request.databaseBackupId)}/restore`
    },
    unmarshalDatabaseBackup
  );
  /**
   * Export a database backup. Export a backup, specified by the `database_backup_id` and the `region` parameters. The download URL is returned in the response.
   *
   * @param request - The request {@link ExportDatabaseBackupRequest}
   * @returns A Promise of DatabaseBackup
   */
  exportDatabaseBackup = (request) => this.client.fetch(
    {
      body: "{}",
      headers: jsonContentHeaders,
      method: "POST",
      path: `/rdb/v1/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/backups/${(0,dist/* validatePathParam */.pm)("databaseBackupId", request.databaseBackupId)}/export`
    },
    unmarshalDatabaseBackup
  );
  /**
   * Upgrade a Database Instance. Upgrade your current Database Instance specifications like node type, high availability, volume, or the database engine version. Note that upon upgrade the `enable_ha` parameter can only be set to `true`.
   *
   * @param request - The request {@link UpgradeInstanceRequest}
   * @returns A Promise of Instance
   */
  upgradeInstance = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalUpgradeInstanceRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "POST",
      path: `/rdb/v1/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/instances/${(0,dist/* validatePathParam */.pm)("instanceId", request.instanceId)}/upgrade`
    },
    unmarshalInstance
  );
  pageOfListInstances = (request = {}) => this.client.fetch(
    {
      method: "GET",
      path: `/rdb/v1/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/instances`,
      urlParams: (0,dist/* urlParams */._S)(
        ["has_maintenances", request.hasMaintenances],
        ["name", request.name],
        ["order_by", request.orderBy],
        ["organization_id", request.organizationId],
        ["page", request.page],
        [
          "page_size",
          request.pageSize ?? this.client.settings.defaultPageSize
        ],
        ["project_id", request.projectId],
        ["tags", request.tags]
      )
    },
    unmarshalListInstancesResponse
  );
  /**
   * List Database Instances. List all Database Instances in the specified region, for a given Scaleway Organization or Scaleway Project. By default, the Database Instances returned in the list are ordered by creation date in ascending order, though this can be modified via the order_by field. You can define additional parameters for your query, such as `tags` and `name`. For the `name` parameter, the value you include will be checked against the whole name string to see if it includes the string you put in the parameter.
   *
   * @param request - The request {@link ListInstancesRequest}
   * @returns A Promise of ListInstancesResponse
   */
  listInstances = (request = {}) => (0,dist/* enrichForPagination */.vU)("instances", this.pageOfListInstances, request);
  /**
   * Get a Database Instance. Retrieve information about a given Database Instance, specified by the `region` and `instance_id` parameters. Its full details, including name, status, IP address and port, are returned in the response object.
   *
   * @param request - The request {@link GetInstanceRequest}
   * @returns A Promise of Instance
   */
  getInstance = (request) => this.client.fetch(
    {
      method: "GET",
      path: `/rdb/v1/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/instances/${(0,dist/* validatePathParam */.pm)("instanceId", request.instanceId)}`
    },
    unmarshalInstance
  );
  /**
   * Waits for {@link Instance} to be in a final state.
   *
   * @param request - The request {@link GetInstanceRequest}
   * @param options - The waiting options
   * @returns A Promise of Instance
   */
  waitForInstance = (request, options) => (0,dist/* waitForResource */.NN)(
    options?.stop ?? ((res) => Promise.resolve(
      !INSTANCE_TRANSIENT_STATUSES.includes(res.status)
    )),
    this.getInstance,
    request,
    options
  );
  /**
   * Create a Database Instance. Create a new Database Instance. You must set the `engine`, `user_name`, `password` and `node_type` parameters. Optionally, you can specify the volume type and size.
   *
   * @param request - The request {@link CreateInstanceRequest}
   * @returns A Promise of Instance
   */
  createInstance = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalCreateInstanceRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "POST",
      path: `/rdb/v1/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/instances`
    },
    unmarshalInstance
  );
  /**
   * Update a Database Instance. Update the parameters of a Database Instance, including name, tags and backup schedule details.
   *
   * @param request - The request {@link UpdateInstanceRequest}
   * @returns A Promise of Instance
   */
  updateInstance = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalUpdateInstanceRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "PATCH",
      path: `/rdb/v1/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/instances/${(0,dist/* validatePathParam */.pm)("instanceId", request.instanceId)}`
    },
    unmarshalInstance
  );
  /**
   * Delete a Database Instance. Delete a given Database Instance, specified by the `region` and `instance_id` parameters. Deleting a Database Instance is permanent, and cannot be undone. Note that upon deletion all your data will be lost.
   *
   * @param request - The request {@link DeleteInstanceRequest}
   * @returns A Promise of Instance
   */
  deleteInstance = (request) => this.client.fetch(
    {
      method: "DELETE",
      path: `/rdb/v1/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/instances/${(0,dist/* validatePathParam */.pm)("instanceId", request.instanceId)}`
    },
    unmarshalInstance
  );
  /**
   * Clone a Database Instance. Clone a given Database Instance, specified by the `region` and `instance_id` parameters. The clone feature allows you to create a new Database Instance from an existing one. The clone includes all existing databases, users and permissions. You can create a clone on a Database Instance bigger than your current one.
   *
   * @param request - The request {@link CloneInstanceRequest}
   * @returns A Promise of Instance
   */
  cloneInstance = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalCloneInstanceRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "POST",
      path: `/rdb/v1/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/instances/${(0,dist/* validatePathParam */.pm)("instanceId", request.instanceId)}/clone`
    },
    unmarshalInstance
  );
  /**
   * Restart Database Instance. Restart a given Database Instance, specified by the `region` and `instance_id` parameters. The status of the Database Instance returned in the response.
   *
   * @param request - The request {@link RestartInstanceRequest}
   * @returns A Promise of Instance
   */
  restartInstance = (request) => this.client.fetch(
    {
      body: "{}",
      headers: jsonContentHeaders,
      method: "POST",
      path: `/rdb/v1/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/instances/${(0,dist/* validatePathParam */.pm)("instanceId", request.instanceId)}/restart`
    },
    unmarshalInstance
  );
  /**
   * Get the TLS certificate of a Database Instance. Retrieve information about the TLS certificate of a given Database Instance. Details like name and content are returned in the response.
   *
   * @param request - The request {@link GetInstanceCertificateRequest}
   * @returns A Promise of Blob
   */
  getInstanceCertificate = (request) => this.client.fetch({
    method: "GET",
    path: `/rdb/v1/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/instances/${(0,dist/* validatePathParam */.pm)("instanceId", request.instanceId)}/certificate`,
    urlParams: (0,dist/* urlParams */._S)(["dl", 1]),
    responseType: "blob"
  });
  /**
   * Renew the TLS certificate of a Database Instance. Renew a TLS for a Database Instance. Renewing a certificate means that you will not be able to connect to your Database Instance using the previous certificate. You will also need to download and update the new certificate for all database clients.
   *
   * @param request - The request {@link RenewInstanceCertificateRequest}
   */
  renewInstanceCertificate = (request) => this.client.fetch({
    body: "{}",
    headers: jsonContentHeaders,
    method: "POST",
    path: `/rdb/v1/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/instances/${(0,dist/* validatePathParam */.pm)("instanceId", request.instanceId)}/renew-certificate`
  });
  /**
   * Get Database Instance metrics. Retrieve the time series metrics of a given Database Instance. You can define the period from which to retrieve metrics by specifying the `start_date` and `end_date`.
   *
   * @param request - The request {@link GetInstanceMetricsRequest}
   * @returns A Promise of InstanceMetrics
   */
  getInstanceMetrics = (request) => this.client.fetch(
    {
      method: "GET",
      path: `/rdb/v1/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/instances/${(0,dist/* validatePathParam */.pm)("instanceId", request.instanceId)}/metrics`,
      urlParams: (0,dist/* urlParams */._S)(
        ["end_date", request.endDate],
        ["metric_name", request.metricName],
        ["start_date", request.startDate]
      )
    },
    unmarshalInstanceMetrics
  );
  /**
   * Create a Read Replica. Create a new Read Replica of a Database Instance. You must specify the `region` and the `instance_id`. You can only create a maximum of 3 Read Replicas per Database Instance.
   *
   * @param request - The request {@link CreateReadReplicaRequest}
   * @returns A Promise of ReadReplica
   */
  createReadReplica = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalCreateReadReplicaRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "POST",
      path: `/rdb/v1/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/read-replicas`
    },
    unmarshalReadReplica
  );
  /**
   * Get a Read Replica. Retrieve information about a Database Instance Read Replica. Full details about the Read Replica, like `endpoints`, `status`  and `region` are returned in the response.
   *
   * @param request - The request {@link GetReadReplicaRequest}
   * @returns A Promise of ReadReplica
   */
  getReadReplica = (request) => this.client.fetch(
    {
      method: "GET",
      path: `/rdb/v1/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/read-replicas/${(0,dist/* validatePathParam */.pm)("readReplicaId", request.readReplicaId)}`
    },
    unmarshalReadReplica
  );
  /**
   * Waits for {@link ReadReplica} to be in a final state.
   *
   * @param request - The request {@link GetReadReplicaRequest}
   * @param options - The waiting options
   * @returns A Promise of ReadReplica
   */
  waitForReadReplica = (request, options) => (0,dist/* waitForResource */.NN)(
    options?.stop ?? ((res) => Promise.resolve(
      !READ_REPLICA_TRANSIENT_STATUSES.includes(res.status)
    )),
    this.getReadReplica,
    request,
    options
  );
  /**
   * Delete a Read Replica. Delete a Read Replica of a Database Instance. You must specify the `region` and `read_replica_id` parameters of the Read Replica you want to delete.
   *
   * @param request - The request {@link DeleteReadReplicaRequest}
   * @returns A Promise of ReadReplica
   */
  deleteReadReplica = (request) => this.client.fetch(
    {
      method: "DELETE",
      path: `/rdb/v1/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/read-replicas/${(0,dist/* validatePathParam */.pm)("readReplicaId", request.readReplicaId)}`
    },
    unmarshalReadReplica
  );
  /**
     * Resync a Read Replica. When you resync a Read Replica, first it is reset, then its data is resynchronized from the primary node. Your Read Replica remains unavailable during the resync process. The duration of this process is proportional to the size of your Database Instance.
  The configured endpoints do not change.
     *
     * @param request - The request {@link ResetReadReplicaRequest}
     * @returns A Promise of ReadReplica
     */
  resetReadReplica = (request) => this.client.fetch(
    {
      body: "{}",
      headers: jsonContentHeaders,
      method: "POST",
      path: `/rdb/v1/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/read-replicas/${(0,dist/* validatePathParam */.pm)("readReplicaId", request.readReplicaId)}/reset`
    },
    unmarshalReadReplica
  );
  /**
   * Promote a Read Replica. Promote a Read Replica to Database Instance automatically.
   *
   * @param request - The request {@link PromoteReadReplicaRequest}
   * @returns A Promise of Instance
   */
  promoteReadReplica = (request) => this.client.fetch(
    {
      body: "{}",
      headers: jsonContentHeaders,
      method: "POST",
      path: `/rdb/v1/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/read-replicas/${(0,dist/* validatePathParam */.pm)("readReplicaId", request.readReplicaId)}/promote`
    },
    unmarshalInstance
  );
  /**
   * Create an endpoint for a Read Replica. Create a new endpoint for a Read Replica. Read Replicas can have at most one direct access and one Private Network endpoint.
   *
   * @param request - The request {@link CreateReadReplicaEndpointRequest}
   * @returns A Promise of ReadReplica
   */
  createReadReplicaEndpoint = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalCreateReadReplicaEndpointRequest(
          request,
          this.client.settings
        )
      ),
      headers: jsonContentHeaders,
      method: "POST",
      path: `/rdb/v1/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/read-replicas/${(0,dist/* validatePathParam */.pm)("readReplicaId", request.readReplicaId)}/endpoints`
    },
    unmarshalReadReplica
  );
  /**
   * Prepare logs of a Database Instance. Prepare your Database Instance logs. You can define the `start_date` and `end_date` parameters for your query. The download URL is returned in the response. Logs are recorded from 00h00 to 23h59 and then aggregated in a `.log` file once a day. Therefore, even if you specify a timeframe from which you want to get the logs, you will receive logs from the full 24 hours.
   *
   * @param request - The request {@link PrepareInstanceLogsRequest}
   * @returns A Promise of PrepareInstanceLogsResponse
   */
  prepareInstanceLogs = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalPrepareInstanceLogsRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "POST",
      path: `/rdb/v1/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/instances/${(0,dist/* validatePathParam */.pm)("instanceId", request.instanceId)}/prepare-logs`
    },
    unmarshalPrepareInstanceLogsResponse
  );
  /**
   * List available logs of a Database Instance. List the available logs of a Database Instance. By default, the logs returned in the list are ordered by creation date in ascending order, though this can be modified via the order_by field.
   *
   * @param request - The request {@link ListInstanceLogsRequest}
   * @returns A Promise of ListInstanceLogsResponse
   */
  listInstanceLogs = (request) => this.client.fetch(
    {
      method: "GET",
      path: `/rdb/v1/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/instances/${(0,dist/* validatePathParam */.pm)("instanceId", request.instanceId)}/logs`,
      urlParams: (0,dist/* urlParams */._S)(["order_by", request.orderBy])
    },
    unmarshalListInstanceLogsResponse
  );
  /**
   * Get given logs of a Database Instance. Retrieve information about the logs of a Database Instance. Specify the `instance_log_id` and `region` in your request to get information such as `download_url`, `status`, `expires_at` and `created_at` about your logs in the response.
   *
   * @param request - The request {@link GetInstanceLogRequest}
   * @returns A Promise of InstanceLog
   */
  getInstanceLog = (request) => this.client.fetch(
    {
      method: "GET",
      path: `/rdb/v1/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/logs/${(0,dist/* validatePathParam */.pm)("instanceLogId", request.instanceLogId)}`
    },
    unmarshalInstanceLog
  );
  /**
   * Waits for {@link InstanceLog} to be in a final state.
   *
   * @param request - The request {@link GetInstanceLogRequest}
   * @param options - The waiting options
   * @returns A Promise of InstanceLog
   */
  waitForInstanceLog = (request, options) => (0,dist/* waitForResource */.NN)(
    options?.stop ?? ((res) => Promise.resolve(
      !INSTANCE_LOG_TRANSIENT_STATUSES.includes(res.status)
    )),
    this.getInstanceLog,
    request,
    options
  );
  /**
   * Purge remote Database Instance logs. Purge a given remote log from a Database Instance. You can specify the `log_name` of the log you wish to clean from your Database Instance.
   *
   * @param request - The request {@link PurgeInstanceLogsRequest}
   */
  purgeInstanceLogs = (request) => this.client.fetch({
    body: JSON.stringify(
      marshalPurgeInstanceLogsRequest(request, this.client.settings)
    ),
    headers: jsonContentHeaders,
    method: "POST",
    path: `/rdb/v1/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/instances/${(0,dist/* validatePathParam */.pm)("instanceId", request.instanceId)}/purge-logs`
  });
  /**
   * List remote Database Instance logs details. List remote log details. By default, the details returned in the list are ordered by creation date in ascending order, though this can be modified via the order_by field.
   *
   * @param request - The request {@link ListInstanceLogsDetailsRequest}
   * @returns A Promise of ListInstanceLogsDetailsResponse
   */
  listInstanceLogsDetails = (request) => this.client.fetch(
    {
      method: "GET",
      path: `/rdb/v1/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/instances/${(0,dist/* validatePathParam */.pm)("instanceId", request.instanceId)}/logs-details`
    },
    unmarshalListInstanceLogsDetailsResponse
  );
  /**
   * Add Database Instance advanced settings. Add an advanced setting to a Database Instance. You must set the `name` and the `value` of each setting.
   *
   * @param request - The request {@link AddInstanceSettingsRequest}
   * @returns A Promise of AddInstanceSettingsResponse
   */
  addInstanceSettings = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalAddInstanceSettingsRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "POST",
      path: `/rdb/v1/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/instances/${(0,dist/* validatePathParam */.pm)("instanceId", request.instanceId)}/settings`
    },
    unmarshalAddInstanceSettingsResponse
  );
  /**
   * Delete Database Instance advanced settings. Delete an advanced setting in a Database Instance. You must specify the names of the settings you want to delete in the request.
   *
   * @param request - The request {@link DeleteInstanceSettingsRequest}
   * @returns A Promise of DeleteInstanceSettingsResponse
   */
  deleteInstanceSettings = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalDeleteInstanceSettingsRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "DELETE",
      path: `/rdb/v1/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/instances/${(0,dist/* validatePathParam */.pm)("instanceId", request.instanceId)}/settings`
    },
    unmarshalDeleteInstanceSettingsResponse
  );
  /**
   * Set Database Instance advanced settings. Update an advanced setting for a Database Instance. Settings added upon database engine initialization can only be defined once, and cannot, therefore, be updated.
   *
   * @param request - The request {@link SetInstanceSettingsRequest}
   * @returns A Promise of SetInstanceSettingsResponse
   */
  setInstanceSettings = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalSetInstanceSettingsRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "PUT",
      path: `/rdb/v1/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/instances/${(0,dist/* validatePathParam */.pm)("instanceId", request.instanceId)}/settings`
    },
    unmarshalSetInstanceSettingsResponse
  );
  pageOfListInstanceACLRules = (request) => this.client.fetch(
    {
      method: "GET",
      path: `/rdb/v1/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/instances/${(0,dist/* validatePathParam */.pm)("instanceId", request.instanceId)}/acls`,
      urlParams: (0,dist/* urlParams */._S)(
        ["page", request.page],
        [
          "page_size",
          request.pageSize ?? this.client.settings.defaultPageSize
        ]
      )
    },
    unmarshalListInstanceACLRulesResponse
  );
  /**
   * List ACL rules of a Database Instance. List the ACL rules for a given Database Instance. The response is an array of ACL objects, each one representing an ACL that denies, allows or redirects traffic based on certain conditions.
   *
   * @param request - The request {@link ListInstanceACLRulesRequest}
   * @returns A Promise of ListInstanceACLRulesResponse
   */
  listInstanceACLRules = (request) => (0,dist/* enrichForPagination */.vU)("rules", this.pageOfListInstanceACLRules, request);
  /**
   * Add an ACL rule to a Database Instance. Add an additional ACL rule to a Database Instance.
   *
   * @param request - The request {@link AddInstanceACLRulesRequest}
   * @returns A Promise of AddInstanceACLRulesResponse
   */
  addInstanceACLRules = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalAddInstanceACLRulesRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "POST",
      path: `/rdb/v1/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/instances/${(0,dist/* validatePathParam */.pm)("instanceId", request.instanceId)}/acls`
    },
    unmarshalAddInstanceACLRulesResponse
  );
  /**
   * Set ACL rules for a Database Instance. Replace all the ACL rules of a Database Instance.
   *
   * @param request - The request {@link SetInstanceACLRulesRequest}
   * @returns A Promise of SetInstanceACLRulesResponse
   */
  setInstanceACLRules = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalSetInstanceACLRulesRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "PUT",
      path: `/rdb/v1/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/instances/${(0,dist/* validatePathParam */.pm)("instanceId", request.instanceId)}/acls`
    },
    unmarshalSetInstanceACLRulesResponse
  );
  /**
   * Delete ACL rules of a Database Instance. Delete one or more ACL rules of a Database Instance.
   *
   * @param request - The request {@link DeleteInstanceACLRulesRequest}
   * @returns A Promise of DeleteInstanceACLRulesResponse
   */
  deleteInstanceACLRules = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalDeleteInstanceACLRulesRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "DELETE",
      path: `/rdb/v1/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/instances/${(0,dist/* validatePathParam */.pm)("instanceId", request.instanceId)}/acls`
    },
    unmarshalDeleteInstanceACLRulesResponse
  );
  pageOfListUsers = (request) => this.client.fetch(
    {
      method: "GET",
      path: `/rdb/v1/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/instances/${(0,dist/* validatePathParam */.pm)("instanceId", request.instanceId)}/users`,
      urlParams: (0,dist/* urlParams */._S)(
        ["name", request.name],
        ["order_by", request.orderBy],
        ["page", request.page],
        [
          "page_size",
          request.pageSize ?? this.client.settings.defaultPageSize
        ]
      )
    },
    unmarshalListUsersResponse
  );
  /**
   * List users of a Database Instance. List all users of a given Database Instance. By default, the users returned in the list are ordered by creation date in ascending order, though this can be modified via the order_by field.
   *
   * @param request - The request {@link ListUsersRequest}
   * @returns A Promise of ListUsersResponse
   */
  listUsers = (request) => (0,dist/* enrichForPagination */.vU)("users", this.pageOfListUsers, request);
  /**
   * Create a user for a Database Instance. Create a new user for a Database Instance. You must define the `name`, `password` and `is_admin` parameters.
   *
   * @param request - The request {@link CreateUserRequest}
   * @returns A Promise of User
   */
  createUser = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalCreateUserRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "POST",
      path: `/rdb/v1/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/instances/${(0,dist/* validatePathParam */.pm)("instanceId", request.instanceId)}/users`
    },
    unmarshalUser
  );
  /**
   * Update a user on a Database Instance. Update the parameters of a user on a Database Instance. You can update the `password` and `is_admin` parameters, but you cannot change the name of the user.
   *
   * @param request - The request {@link UpdateUserRequest}
   * @returns A Promise of User
   */
  updateUser = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalUpdateUserRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "PATCH",
      path: `/rdb/v1/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/instances/${(0,dist/* validatePathParam */.pm)("instanceId", request.instanceId)}/users/${(0,dist/* validatePathParam */.pm)("name", request.name)}`
    },
    unmarshalUser
  );
  /**
   * Delete a user on a Database Instance. Delete a given user on a Database Instance. You must specify, in the endpoint,  the `region`, `instance_id` and `name` parameters of the user you want to delete.
   *
   * @param request - The request {@link DeleteUserRequest}
   */
  deleteUser = (request) => this.client.fetch({
    method: "DELETE",
    path: `/rdb/v1/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/instances/${(0,dist/* validatePathParam */.pm)("instanceId", request.instanceId)}/users/${(0,dist/* validatePathParam */.pm)("name", request.name)}`
  });
  pageOfListDatabases = (request) => this.client.fetch(
    {
      method: "GET",
      path: `/rdb/v1/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/instances/${(0,dist/* validatePathParam */.pm)("instanceId", request.instanceId)}/databases`,
      urlParams: (0,dist/* urlParams */._S)(
        ["managed", request.managed],
        ["name", request.name],
        ["order_by", request.orderBy],
        ["owner", request.owner],
        ["page", request.page],
        [
          "page_size",
          request.pageSize ?? this.client.settings.defaultPageSize
        ],
        ["skip_size_retrieval", request.skipSizeRetrieval]
      )
    },
    unmarshalListDatabasesResponse
  );
  /**
   * List databases in a Database Instance. List all databases of a given Database Instance. By default, the databases returned in the list are ordered by creation date in ascending order, though this can be modified via the order_by field. You can define additional parameters for your query, such as `name`, `managed` and `owner`.
   *
   * @param request - The request {@link ListDatabasesRequest}
   * @returns A Promise of ListDatabasesResponse
   */
  listDatabases = (request) => (0,dist/* enrichForPagination */.vU)("databases", this.pageOfListDatabases, request);
  /**
   * Create a database in a Database Instance. Create a new database. You must define the `name` parameter in the request.
   *
   * @param request - The request {@link CreateDatabaseRequest}
   * @returns A Promise of Database
   */
  createDatabase = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalCreateDatabaseRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "POST",
      path: `/rdb/v1/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/instances/${(0,dist/* validatePathParam */.pm)("instanceId", request.instanceId)}/databases`
    },
    unmarshalDatabase
  );
  /**
   * Delete a database in a Database Instance. Delete a given database on a Database Instance. You must specify, in the endpoint, the `region`, `instance_id` and `name` parameters of the database you want to delete.
   *
   * @param request - The request {@link DeleteDatabaseRequest}
   */
  deleteDatabase = (request) => this.client.fetch({
    method: "DELETE",
    path: `/rdb/v1/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/instances/${(0,dist/* validatePathParam */.pm)("instanceId", request.instanceId)}/databases/${(0,dist/* validatePathParam */.pm)("name", request.name)}`
  });
  pageOfListPrivileges = (request) => this.client.fetch(
    {
      method: "GET",
      path: `/rdb/v1/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/instances/${(0,dist/* validatePathParam */.pm)("instanceId", request.instanceId)}/privileges`,
      urlParams: (0,dist/* urlParams */._S)(
        ["database_name", request.databaseName],
        ["order_by", request.orderBy],
        ["page", request.page],
        [
          "page_size",
          request.pageSize ?? this.client.settings.defaultPageSize
        ],
        ["user_name", request.userName]
      )
    },
    unmarshalListPrivilegesResponse
  );
  /**
   * List user privileges for a database. List privileges of a user on a database. By default, the details returned in the list are ordered by creation date in ascending order, though this can be modified via the order_by field. You can define additional parameters for your query, such as `database_name` and `user_name`.
   *
   * @param request - The request {@link ListPrivilegesRequest}
   * @returns A Promise of ListPrivilegesResponse
   */
  listPrivileges = (request) => (0,dist/* enrichForPagination */.vU)("privileges", this.pageOfListPrivileges, request);
  /**
   * Set user privileges for a database. Set the privileges of a user on a database. You must define `database_name`, `user_name` and `permission` in the request body.
   *
   * @param request - The request {@link SetPrivilegeRequest}
   * @returns A Promise of Privilege
   */
  setPrivilege = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalSetPrivilegeRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "PUT",
      path: `/rdb/v1/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/instances/${(0,dist/* validatePathParam */.pm)("instanceId", request.instanceId)}/privileges`
    },
    unmarshalPrivilege
  );
  pageOfListSnapshots = (request = {}) => this.client.fetch(
    {
      method: "GET",
      path: `/rdb/v1/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/snapshots`,
      urlParams: (0,dist/* urlParams */._S)(
        ["instance_id", request.instanceId],
        ["name", request.name],
        ["order_by", request.orderBy],
        ["organization_id", request.organizationId],
        ["page", request.page],
        [
          "page_size",
          request.pageSize ?? this.client.settings.defaultPageSize
        ],
        ["project_id", request.projectId]
      )
    },
    unmarshalListSnapshotsResponse
  );
  /**
   * List snapshots. List snapshots. You can include the `instance_id` or `project_id` in your query to get the list of snapshots for specific Database Instances and/or Projects. By default, the details returned in the list are ordered by creation date in ascending order, though this can be modified via the `order_by` field.
   *
   * @param request - The request {@link ListSnapshotsRequest}
   * @returns A Promise of ListSnapshotsResponse
   */
  listSnapshots = (request = {}) => (0,dist/* enrichForPagination */.vU)("snapshots", this.pageOfListSnapshots, request);
  /**
   * Get a Database Instance snapshot. Retrieve information about a given snapshot, specified by its `snapshot_id` and `region`. Full details about the snapshot, like size and expiration date, are returned in the response.
   *
   * @param request - The request {@link GetSnapshotRequest}
   * @returns A Promise of Snapshot
   */
  getSnapshot = (request) => this.client.fetch(
    {
      method: "GET",
      path: `/rdb/v1/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/snapshots/${(0,dist/* validatePathParam */.pm)("snapshotId", request.snapshotId)}`
    },
    unmarshalSnapshot
  );
  /**
   * Waits for {@link Snapshot} to be in a final state.
   *
   * @param request - The request {@link GetSnapshotRequest}
   * @param options - The waiting options
   * @returns A Promise of Snapshot
   */
  waitForSnapshot = (request, options) => (0,dist/* waitForResource */.NN)(
    options?.stop ?? ((res) => Promise.resolve(
      !SNAPSHOT_TRANSIENT_STATUSES.includes(res.status)
    )),
    this.getSnapshot,
    request,
    options
  );
  /**
   * Create a Database Instance snapshot. Create a new snapshot of a Database Instance. You must define the `name` parameter in the request.
   *
   * @param request - The request {@link CreateSnapshotRequest}
   * @returns A Promise of Snapshot
   */
  createSnapshot = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalCreateSnapshotRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "POST",
      path: `/rdb/v1/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/instances/${(0,dist/* validatePathParam */.pm)("instanceId", request.instanceId)}/snapshots`
    },
    unmarshalSnapshot
  );
  /**
   * Update a Database Instance snapshot. Update the parameters of a snapshot of a Database Instance. You can update the `name` and `expires_at` parameters.
   *
   * @param request - The request {@link UpdateSnapshotRequest}
   * @returns A Promise of Snapshot
   */
  updateSnapshot = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalUpdateSnapshotRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "PATCH",
      path: `/rdb/v1/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/snapshots/${(0,dist/* validatePathParam */.pm)("snapshotId", request.snapshotId)}`
    },
    unmarshalSnapshot
  );
  /**
   * Delete a Database Instance snapshot. Delete a given snapshot of a Database Instance. You must specify, in the endpoint,  the `region` and `snapshot_id` parameters of the snapshot you want to delete.
   *
   * @param request - The request {@link DeleteSnapshotRequest}
   * @returns A Promise of Snapshot
   */
  deleteSnapshot = (request) => this.client.fetch(
    {
      method: "DELETE",
      path: `/rdb/v1/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/snapshots/${(0,dist/* validatePathParam */.pm)("snapshotId", request.snapshotId)}`
    },
    unmarshalSnapshot
  );
  /**
   * Create a new Database Instance from a snapshot. Restore a snapshot. When you restore a snapshot, a new Instance is created and billed to your account. Note that is possible to select a larger node type for your new Database Instance. However, the Block volume size will be the same as the size of the restored snapshot. All Instance settings will be restored if you chose a node type with the same or more memory size than the initial Instance. Settings will be reset to the default if your node type has less memory.
   *
   * @param request - The request {@link CreateInstanceFromSnapshotRequest}
   * @returns A Promise of Instance
   */
  createInstanceFromSnapshot = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalCreateInstanceFromSnapshotRequest(
          request,
          this.client.settings
        )
      ),
      headers: jsonContentHeaders,
      method: "POST",
      path: `/rdb/v1/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/snapshots/${(0,dist/* validatePathParam */.pm)("snapshotId", request.snapshotId)}/create-instance`
    },
    unmarshalInstance
  );
  /**
   * Create a new Database Instance endpoint. Create a new endpoint for a Database Instance. You can add `load_balancer` and `private_network` specifications to the body of the request.
   *
   * @param request - The request {@link CreateEndpointRequest}
   * @returns A Promise of Endpoint
   */
  createEndpoint = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalCreateEndpointRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "POST",
      path: `/rdb/v1/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/instances/${(0,dist/* validatePathParam */.pm)("instanceId", request.instanceId)}/endpoints`
    },
    unmarshalEndpoint
  );
  /**
   * Delete a Database Instance endpoint. Delete the endpoint of a Database Instance. You must specify the `region` and `endpoint_id` parameters of the endpoint you want to delete. Note that might need to update any environment configurations that point to the deleted endpoint.
   *
   * @param request - The request {@link DeleteEndpointRequest}
   */
  deleteEndpoint = (request) => this.client.fetch({
    method: "DELETE",
    path: `/rdb/v1/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/endpoints/${(0,dist/* validatePathParam */.pm)("endpointId", request.endpointId)}`
  });
  /**
   * Get a Database Instance endpoint. Retrieve information about a Database Instance endpoint. Full details about the endpoint, like `ip`, `port`, `private_network` and `load_balancer` specifications are returned in the response.
   *
   * @param request - The request {@link GetEndpointRequest}
   * @returns A Promise of Endpoint
   */
  getEndpoint = (request) => this.client.fetch(
    {
      method: "GET",
      path: `/rdb/v1/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/endpoints/${(0,dist/* validatePathParam */.pm)("endpointId", request.endpointId)}`
    },
    unmarshalEndpoint
  );
  /**
   * Migrate an existing instance endpoint to another instance.
   *
   * @param request - The request {@link MigrateEndpointRequest}
   * @returns A Promise of Endpoint
   */
  migrateEndpoint = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalMigrateEndpointRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "POST",
      path: `/rdb/v1/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/endpoints/${(0,dist/* validatePathParam */.pm)("endpointId", request.endpointId)}/migrate`
    },
    unmarshalEndpoint
  );
  /**
   * Apply Database Instance maintenance. Apply maintenance tasks to your Database Instance. This will trigger pending maintenance tasks to start in your Database Instance and can generate service interruption. Maintenance tasks can be applied between `starts_at` and `stops_at` times, and are run directly by Scaleway at `forced_at` timestamp.
   *
   * @param request - The request {@link ApplyInstanceMaintenanceRequest}
   * @returns A Promise of Maintenance
   */
  applyInstanceMaintenance = (request) => this.client.fetch(
    {
      body: "{}",
      headers: jsonContentHeaders,
      method: "POST",
      path: `/rdb/v1/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/instances/${(0,dist/* validatePathParam */.pm)("instanceId", request.instanceId)}/apply-maintenance`
    },
    unmarshalMaintenance
  );
}


;// CONCATENATED MODULE: ./node_modules/.pnpm/@scaleway+sdk-rdb@1.3.0_@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-rdb/dist/v1/validation-rules.gen.js
const UpdateInstanceRequest = {
  backupScheduleStartHour: {
    lessThanOrEqual: 23
  }
};


;// CONCATENATED MODULE: ./node_modules/.pnpm/@scaleway+sdk-rdb@1.3.0_@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-rdb/dist/v1/index.gen.js






;// CONCATENATED MODULE: ./node_modules/.pnpm/@scaleway+sdk-rdb@1.3.0_@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-rdb/dist/index.gen.js




/***/ }),

/***/ 22815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* reexport */ index_gen_namespaceObject)
});

// NAMESPACE OBJECT: ./node_modules/.pnpm/@scaleway+sdk-redis@1.2.0_@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-redis/dist/v1/index.gen.js
var index_gen_namespaceObject = {};
__webpack_require__.r(index_gen_namespaceObject);
__webpack_require__.d(index_gen_namespaceObject, {
  nC: () => (API)
});

// EXTERNAL MODULE: ./node_modules/.pnpm/@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-client/dist/index.js + 46 modules
var dist = __webpack_require__(80087);
;// CONCATENATED MODULE: ./node_modules/.pnpm/@scaleway+sdk-redis@1.2.0_@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-redis/dist/v1/content.gen.js
const CLUSTER_TRANSIENT_STATUSES = [
  "provisioning",
  "configuring",
  "deleting",
  "autohealing",
  "initializing"
];


// EXTERNAL MODULE: ./node_modules/.pnpm/@scaleway+random-name@5.1.2/node_modules/@scaleway/random-name/dist/index.js
var random_name_dist = __webpack_require__(32933);
;// CONCATENATED MODULE: ./node_modules/.pnpm/@scaleway+sdk-redis@1.2.0_@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-redis/dist/v1/marshalling.gen.js


const unmarshalACLRule = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'ACLRule' failed as data isn't a dictionary.`
    );
  }
  return {
    description: data.description,
    id: data.id,
    ipCidr: data.ip_cidr
  };
};
const unmarshalPrivateNetwork = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'PrivateNetwork' failed as data isn't a dictionary.`
    );
  }
  return {
    id: data.id,
    provisioningMode: data.provisioning_mode,
    serviceIps: data.service_ips,
    zone: data.zone
  };
};
const unmarshalPublicNetwork = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'PublicNetwork' failed as data isn't a dictionary.`
    );
  }
  return {};
};
const unmarshalEndpoint = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'Endpoint' failed as data isn't a dictionary.`
    );
  }
  return {
    id: data.id,
    ips: data.ips,
    port: data.port,
    privateNetwork: data.private_network ? unmarshalPrivateNetwork(data.private_network) : void 0,
    publicNetwork: data.public_network ? unmarshalPublicNetwork(data.public_network) : void 0
  };
};
const unmarshalClusterSetting = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'ClusterSetting' failed as data isn't a dictionary.`
    );
  }
  return {
    name: data.name,
    value: data.value
  };
};
const unmarshalCluster = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'Cluster' failed as data isn't a dictionary.`
    );
  }
  return {
    aclRules: (0,dist/* unmarshalArrayOfObject */.jG)(data.acl_rules, unmarshalACLRule),
    clusterSettings: (0,dist/* unmarshalArrayOfObject */.jG)(
      data.cluster_settings,
      unmarshalClusterSetting
    ),
    clusterSize: data.cluster_size,
    createdAt: (0,dist/* unmarshalDate */.gR)(data.created_at),
    endpoints: (0,dist/* unmarshalArrayOfObject */.jG)(data.endpoints, unmarshalEndpoint),
    id: data.id,
    name: data.name,
    nodeType: data.node_type,
    projectId: data.project_id,
    status: data.status,
    tags: data.tags,
    tlsEnabled: data.tls_enabled,
    updatedAt: (0,dist/* unmarshalDate */.gR)(data.updated_at),
    upgradableVersions: data.upgradable_versions,
    userName: data.user_name,
    version: data.version,
    zone: data.zone
  };
};
const unmarshalAddAclRulesResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'AddAclRulesResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    aclRules: (0,dist/* unmarshalArrayOfObject */.jG)(data.acl_rules, unmarshalACLRule),
    totalCount: data.total_count
  };
};
const unmarshalAddEndpointsResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'AddEndpointsResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    endpoints: (0,dist/* unmarshalArrayOfObject */.jG)(data.endpoints, unmarshalEndpoint),
    totalCount: data.total_count
  };
};
const unmarshalClusterMetricsResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'ClusterMetricsResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    timeseries: (0,dist/* unmarshalArrayOfObject */.jG)(data.timeseries, dist/* unmarshalTimeSeries */.UF)
  };
};
const unmarshalClusterSettingsResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'ClusterSettingsResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    settings: (0,dist/* unmarshalArrayOfObject */.jG)(data.settings, unmarshalClusterSetting)
  };
};
const unmarshalAvailableClusterSetting = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'AvailableClusterSetting' failed as data isn't a dictionary.`
    );
  }
  return {
    defaultValue: data.default_value,
    deprecated: data.deprecated,
    description: data.description,
    maxValue: data.max_value,
    minValue: data.min_value,
    name: data.name,
    regex: data.regex,
    type: data.type
  };
};
const unmarshalClusterVersion = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'ClusterVersion' failed as data isn't a dictionary.`
    );
  }
  return {
    availableSettings: (0,dist/* unmarshalArrayOfObject */.jG)(
      data.available_settings,
      unmarshalAvailableClusterSetting
    ),
    endOfLifeAt: (0,dist/* unmarshalDate */.gR)(data.end_of_life_at),
    logoUrl: data.logo_url,
    version: data.version,
    zone: data.zone
  };
};
const unmarshalListClusterVersionsResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'ListClusterVersionsResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    totalCount: data.total_count,
    versions: (0,dist/* unmarshalArrayOfObject */.jG)(data.versions, unmarshalClusterVersion)
  };
};
const unmarshalListClustersResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'ListClustersResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    clusters: (0,dist/* unmarshalArrayOfObject */.jG)(data.clusters, unmarshalCluster),
    totalCount: data.total_count
  };
};
const unmarshalNodeType = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'NodeType' failed as data isn't a dictionary.`
    );
  }
  return {
    beta: data.beta,
    description: data.description,
    disabled: data.disabled,
    memory: data.memory,
    name: data.name,
    stockStatus: data.stock_status,
    vcpus: data.vcpus,
    zone: data.zone
  };
};
const unmarshalListNodeTypesResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'ListNodeTypesResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    nodeTypes: (0,dist/* unmarshalArrayOfObject */.jG)(data.node_types, unmarshalNodeType),
    totalCount: data.total_count
  };
};
const unmarshalSetAclRulesResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'SetAclRulesResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    aclRules: (0,dist/* unmarshalArrayOfObject */.jG)(data.acl_rules, unmarshalACLRule)
  };
};
const unmarshalSetEndpointsResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'SetEndpointsResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    endpoints: (0,dist/* unmarshalArrayOfObject */.jG)(data.endpoints, unmarshalEndpoint)
  };
};
const marshalACLRuleSpec = (request, defaults) => ({
  description: request.description,
  ip_cidr: request.ipCidr
});
const marshalAddAclRulesRequest = (request, defaults) => ({
  acl_rules: request.aclRules.map((elt) => marshalACLRuleSpec(elt))
});
const marshalClusterSetting = (request, defaults) => ({
  name: request.name,
  value: request.value
});
const marshalAddClusterSettingsRequest = (request, defaults) => ({
  settings: request.settings.map((elt) => marshalClusterSetting(elt))
});
const marshalEndpointSpecPrivateNetworkSpecIpamConfig = (request, defaults) => ({});
const marshalEndpointSpecPrivateNetworkSpec = (request, defaults) => ({
  id: request.id,
  ipam_config: request.ipamConfig !== void 0 ? marshalEndpointSpecPrivateNetworkSpecIpamConfig(
    request.ipamConfig
  ) : void 0,
  service_ips: request.serviceIps
});
const marshalEndpointSpecPublicNetworkSpec = (request, defaults) => ({});
const marshalEndpointSpec = (request, defaults) => ({
  ...(0,dist/* resolveOneOf */.Ix)([
    {
      param: "private_network",
      value: request.privateNetwork !== void 0 ? marshalEndpointSpecPrivateNetworkSpec(
        request.privateNetwork
      ) : void 0
    },
    {
      param: "public_network",
      value: request.publicNetwork !== void 0 ? marshalEndpointSpecPublicNetworkSpec(
        request.publicNetwork
      ) : void 0
    }
  ])
});
const marshalAddEndpointsRequest = (request, defaults) => ({
  endpoints: request.endpoints.map((elt) => marshalEndpointSpec(elt))
});
const marshalCreateClusterRequest = (request, defaults) => ({
  acl_rules: request.aclRules !== void 0 ? request.aclRules.map((elt) => marshalACLRuleSpec(elt)) : void 0,
  cluster_settings: request.clusterSettings !== void 0 ? request.clusterSettings.map((elt) => marshalClusterSetting(elt)) : void 0,
  cluster_size: request.clusterSize,
  endpoints: request.endpoints !== void 0 ? request.endpoints.map((elt) => marshalEndpointSpec(elt)) : void 0,
  name: request.name || (0,random_name_dist/* default */.A)("ins"),
  node_type: request.nodeType,
  password: request.password,
  project_id: request.projectId ?? defaults.defaultProjectId,
  tags: request.tags,
  tls_enabled: request.tlsEnabled,
  user_name: request.userName,
  version: request.version
});
const marshalMigrateClusterRequest = (request, defaults) => ({
  ...(0,dist/* resolveOneOf */.Ix)([
    { param: "version", value: request.version },
    { param: "node_type", value: request.nodeType },
    { param: "cluster_size", value: request.clusterSize }
  ])
});
const marshalSetAclRulesRequest = (request, defaults) => ({
  acl_rules: request.aclRules.map((elt) => marshalACLRuleSpec(elt))
});
const marshalSetClusterSettingsRequest = (request, defaults) => ({
  settings: request.settings.map((elt) => marshalClusterSetting(elt))
});
const marshalSetEndpointsRequest = (request, defaults) => ({
  endpoints: request.endpoints.map((elt) => marshalEndpointSpec(elt))
});
const marshalUpdateClusterRequest = (request, defaults) => ({
  name: request.name,
  password: request.password,
  tags: request.tags,
  user_name: request.userName
});
const marshalUpdateEndpointRequest = (request, defaults) => ({
  ...(0,dist/* resolveOneOf */.Ix)([
    {
      param: "private_network",
      value: request.privateNetwork !== void 0 ? marshalEndpointSpecPrivateNetworkSpec(
        request.privateNetwork
      ) : void 0
    },
    {
      param: "public_network",
      value: request.publicNetwork !== void 0 ? marshalEndpointSpecPublicNetworkSpec(
        request.publicNetwork
      ) : void 0
    }
  ])
});


;// CONCATENATED MODULE: ./node_modules/.pnpm/@scaleway+sdk-redis@1.2.0_@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-redis/dist/v1/api.gen.js



const jsonContentHeaders = {
  "Content-Type": "application/json; charset=utf-8"
};
class API extends dist/* API */.nC {
  /**
   * Locality of this API.
   * type ∈ {'zone','region','global','unspecified'}
   */
  static LOCALITY = (0,dist/* toApiLocality */.Pt)({
    zones: [
      "fr-par-1",
      "fr-par-2",
      "nl-ams-1",
      "nl-ams-2",
      "pl-waw-1",
      "pl-waw-2"
    ]
  });
  /**
   * Create a Redis™ Database Instance. Create a new Redis™ Database Instance (Redis™ cluster). You must set the `zone`, `project_id`, `version`, `node_type`, `user_name` and `password` parameters. Optionally you can define `acl_rules`, `endpoints`, `tls_enabled` and `cluster_settings`.
   *
   * @param request - The request {@link CreateClusterRequest}
   * @returns A Promise of Cluster
   */
  createCluster = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalCreateClusterRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "POST",
      path: `/redis/v1/zones/${(0,dist/* validatePathParam */.pm)("zone", request.zone ?? this.client.settings.defaultZone)}/clusters`
    },
    unmarshalCluster
  );
  /**
   * Update a Redis™ Database Instance. Update the parameters of a Redis™ Database Instance (Redis™ cluster), including `name`, `tags`, `user_name` and `password`.
   *
   * @param request - The request {@link UpdateClusterRequest}
   * @returns A Promise of Cluster
   */
  updateCluster = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalUpdateClusterRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "PATCH",
      path: `/redis/v1/zones/${(0,dist/* validatePathParam */.pm)("zone", request.zone ?? this.client.settings.defaultZone)}/clusters/${(0,dist/* validatePathParam */.pm)("clusterId", request.clusterId)}`
    },
    unmarshalCluster
  );
  /**
   * Get a Redis™ Database Instance. Retrieve information about a Redis™ Database Instance (Redis™ cluster). Specify the `cluster_id` and `region` in your request to get information such as `id`, `status`, `version`, `tls_enabled`, `cluster_settings`, `upgradable_versions` and `endpoints` about your cluster in the response.
   *
   * @param request - The request {@link GetClusterRequest}
   * @returns A Promise of Cluster
   */
  getCluster = (request) => this.client.fetch(
    {
      method: "GET",
      path: `/redis/v1/zones/${(0,dist/* validatePathParam */.pm)("zone", request.zone ?? this.client.settings.defaultZone)}/clusters/${(0,dist/* validatePathParam */.pm)("clusterId", request.clusterId)}`
    },
    unmarshalCluster
  );
  /**
   * Waits for {@link Cluster} to be in a final state.
   *
   * @param request - The request {@link GetClusterRequest}
   * @param options - The waiting options
   * @returns A Promise of Cluster
   */
  waitForCluster = (request, options) => (0,dist/* waitForResource */.NN)(
    options?.stop ?? ((res) => Promise.resolve(
      !CLUSTER_TRANSIENT_STATUSES.includes(res.status)
    )),
    this.getCluster,
    request,
    options
  );
  pageOfListClusters = (request = {}) => this.client.fetch(
    {
      method: "GET",
      path: `/redis/v1/zones/${(0,dist/* validatePathParam */.pm)("zone", request.zone ?? this.client.settings.defaultZone)}/clusters`,
      urlParams: (0,dist/* urlParams */._S)(
        ["name", request.name],
        ["order_by", request.orderBy],
        ["organization_id", request.organizationId],
        ["page", request.page],
        [
          "page_size",
          request.pageSize ?? this.client.settings.defaultPageSize
        ],
        ["project_id", request.projectId],
        ["tags", request.tags],
        ["version", request.version]
      )
    },
    unmarshalListClustersResponse
  );
  /**
   * List Redis™ Database Instances. List all Redis™ Database Instances (Redis™ cluster) in the specified zone. By default, the Database Instances returned in the list are ordered by creation date in ascending order, though this can be modified via the order_by field. You can define additional parameters for your query, such as `tags`, `name`, `organization_id` and `version`.
   *
   * @param request - The request {@link ListClustersRequest}
   * @returns A Promise of ListClustersResponse
   */
  listClusters = (request = {}) => (0,dist/* enrichForPagination */.vU)("clusters", this.pageOfListClusters, request);
  /**
   * Scale up a Redis™ Database Instance. Upgrade your Redis™ Database Instance, either by upgrading to a bigger node type (vertical scaling) or by adding more nodes to your Database Instance to increase your number of endpoints and distribute cache (horizontal scaling, available for clusters only). Note that scaling horizontally your Redis™ Database Instance will not renew its TLS certificate. In order to refresh the TLS certificate, you must use the Renew TLS certificate endpoint.
   *
   * @param request - The request {@link MigrateClusterRequest}
   * @returns A Promise of Cluster
   */
  migrateCluster = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalMigrateClusterRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "POST",
      path: `/redis/v1/zones/${(0,dist/* validatePathParam */.pm)("zone", request.zone ?? this.client.settings.defaultZone)}/clusters/${(0,dist/* validatePathParam */.pm)("clusterId", request.clusterId)}/migrate`
    },
    unmarshalCluster
  );
  /**
   * Delete a Redis™ Database Instance. Delete a Redis™ Database Instance (Redis™ cluster), specified by the `region` and `cluster_id` parameters. Deleting a Database Instance is permanent, and cannot be undone. Note that upon deletion all your data will be lost.
   *
   * @param request - The request {@link DeleteClusterRequest}
   * @returns A Promise of Cluster
   */
  deleteCluster = (request) => this.client.fetch(
    {
      method: "DELETE",
      path: `/redis/v1/zones/${(0,dist/* validatePathParam */.pm)("zone", request.zone ?? this.client.settings.defaultZone)}/clusters/${(0,dist/* validatePathParam */.pm)("clusterId", request.clusterId)}`
    },
    unmarshalCluster
  );
  /**
   * Get metrics of a Redis™ Database Instance. Retrieve the metrics of a Redis™ Database Instance (Redis™ cluster). You can define the period from which to retrieve metrics by specifying the `start_date` and `end_date`.
   *
   * @param request - The request {@link GetClusterMetricsRequest}
   * @returns A Promise of ClusterMetricsResponse
   */
  getClusterMetrics = (request) => this.client.fetch(
    {
      method: "GET",
      path: `/redis/v1/zones/${(0,dist/* validatePathParam */.pm)("zone", request.zone ?? this.client.settings.defaultZone)}/clusters/${(0,dist/* validatePathParam */.pm)("clusterId", request.clusterId)}/metrics`,
      urlParams: (0,dist/* urlParams */._S)(
        ["end_at", request.endAt],
        ["metric_name", request.metricName],
        ["start_at", request.startAt]
      )
    },
    unmarshalClusterMetricsResponse
  );
  pageOfListNodeTypes = (request) => this.client.fetch(
    {
      method: "GET",
      path: `/redis/v1/zones/${(0,dist/* validatePathParam */.pm)("zone", request.zone ?? this.client.settings.defaultZone)}/node-types`,
      urlParams: (0,dist/* urlParams */._S)(
        ["include_disabled_types", request.includeDisabledTypes],
        ["page", request.page],
        [
          "page_size",
          request.pageSize ?? this.client.settings.defaultPageSize
        ]
      )
    },
    unmarshalListNodeTypesResponse
  );
  /**
   * List available node types. List all available node types. By default, the node types returned in the list are ordered by creation date in ascending order, though this can be modified via the `order_by` field.
   *
   * @param request - The request {@link ListNodeTypesRequest}
   * @returns A Promise of ListNodeTypesResponse
   */
  listNodeTypes = (request) => (0,dist/* enrichForPagination */.vU)("nodeTypes", this.pageOfListNodeTypes, request);
  pageOfListClusterVersions = (request) => this.client.fetch(
    {
      method: "GET",
      path: `/redis/v1/zones/${(0,dist/* validatePathParam */.pm)("zone", request.zone ?? this.client.settings.defaultZone)}/cluster-versions`,
      urlParams: (0,dist/* urlParams */._S)(
        ["include_beta", request.includeBeta],
        ["include_deprecated", request.includeDeprecated],
        ["include_disabled", request.includeDisabled],
        ["page", request.page],
        [
          "page_size",
          request.pageSize ?? this.client.settings.defaultPageSize
        ],
        ["version", request.version]
      )
    },
    unmarshalListClusterVersionsResponse
  );
  /**
   * List available Redis™ versions. List the Redis™ database engine versions available. You can define additional parameters for your query, such as `include_disabled`, `include_beta`, `include_deprecated` and `version`.
   *
   * @param request - The request {@link ListClusterVersionsRequest}
   * @returns A Promise of ListClusterVersionsResponse
   */
  listClusterVersions = (request) => (0,dist/* enrichForPagination */.vU)("versions", this.pageOfListClusterVersions, request);
  /**
   * Get the TLS certificate of a cluster. Retrieve information about the TLS certificate of a Redis™ Database Instance (Redis™ cluster). Details like name and content are returned in the response.
   *
   * @param request - The request {@link GetClusterCertificateRequest}
   * @returns A Promise of Blob
   */
  getClusterCertificate = (request) => this.client.fetch({
    method: "GET",
    path: `/redis/v1/zones/${(0,dist/* validatePathParam */.pm)("zone", request.zone ?? this.client.settings.defaultZone)}/clusters/${(0,dist/* validatePathParam */.pm)("clusterId", request.clusterId)}/certificate`,
    urlParams: (0,dist/* urlParams */._S)(["dl", 1]),
    responseType: "blob"
  });
  /**
   * Renew the TLS certificate of a cluster. Renew a TLS certificate for a Redis™ Database Instance (Redis™ cluster). Renewing a certificate means that you will not be able to connect to your Database Instance using the previous certificate. You will also need to download and update the new certificate for all database clients.
   *
   * @param request - The request {@link RenewClusterCertificateRequest}
   * @returns A Promise of Cluster
   */
  renewClusterCertificate = (request) => this.client.fetch(
    {
      body: "{}",
      headers: jsonContentHeaders,
      method: "POST",
      path: `/redis/v1/zones/${(0,dist/* validatePathParam */.pm)("zone", request.zone ?? this.client.settings.defaultZone)}/clusters/${(0,dist/* validatePathParam */.pm)("clusterId", request.clusterId)}/renew-certificate`
    },
    unmarshalCluster
  );
  /**
   * Add advanced settings. Add an advanced setting to a Redis™ Database Instance (Redis™ cluster). You must set the `name` and the `value` of each setting.
   *
   * @param request - The request {@link AddClusterSettingsRequest}
   * @returns A Promise of ClusterSettingsResponse
   */
  addClusterSettings = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalAddClusterSettingsRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "POST",
      path: `/redis/v1/zones/${(0,dist/* validatePathParam */.pm)("zone", request.zone ?? this.client.settings.defaultZone)}/clusters/${(0,dist/* validatePathParam */.pm)("clusterId", request.clusterId)}/settings`
    },
    unmarshalClusterSettingsResponse
  );
  /**
   * Delete advanced setting. Delete an advanced setting in a Redis™ Database Instance (Redis™ cluster). You must specify the names of the settings you want to delete in the request body.
   *
   * @param request - The request {@link DeleteClusterSettingRequest}
   * @returns A Promise of Cluster
   */
  deleteClusterSetting = (request) => this.client.fetch(
    {
      method: "DELETE",
      path: `/redis/v1/zones/${(0,dist/* validatePathParam */.pm)("zone", request.zone ?? this.client.settings.defaultZone)}/clusters/${(0,dist/* validatePathParam */.pm)("clusterId", request.clusterId)}/settings/${(0,dist/* validatePathParam */.pm)("settingName", request.settingName)}`
    },
    unmarshalCluster
  );
  /**
   * Set advanced settings. Update an advanced setting for a Redis™ Database Instance (Redis™ cluster). Settings added upon database engine initialization can only be defined once, and cannot, therefore, be updated.
   *
   * @param request - The request {@link SetClusterSettingsRequest}
   * @returns A Promise of ClusterSettingsResponse
   */
  setClusterSettings = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalSetClusterSettingsRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "PUT",
      path: `/redis/v1/zones/${(0,dist/* validatePathParam */.pm)("zone", request.zone ?? this.client.settings.defaultZone)}/clusters/${(0,dist/* validatePathParam */.pm)("clusterId", request.clusterId)}/settings`
    },
    unmarshalClusterSettingsResponse
  );
  /**
   * Set ACL rules for a cluster. Replace all the ACL rules of a Redis™ Database Instance (Redis™ cluster).
   *
   * @param request - The request {@link SetAclRulesRequest}
   * @returns A Promise of SetAclRulesResponse
   */
  setAclRules = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalSetAclRulesRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "PUT",
      path: `/redis/v1/zones/${(0,dist/* validatePathParam */.pm)("zone", request.zone ?? this.client.settings.defaultZone)}/clusters/${(0,dist/* validatePathParam */.pm)("clusterId", request.clusterId)}/acls`
    },
    unmarshalSetAclRulesResponse
  );
  /**
   * Add ACL rules for a cluster. Add an additional ACL rule to a Redis™ Database Instance (Redis™ cluster).
   *
   * @param request - The request {@link AddAclRulesRequest}
   * @returns A Promise of AddAclRulesResponse
   */
  addAclRules = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalAddAclRulesRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "POST",
      path: `/redis/v1/zones/${(0,dist/* validatePathParam */.pm)("zone", request.zone ?? this.client.settings.defaultZone)}/clusters/${(0,dist/* validatePathParam */.pm)("clusterId", request.clusterId)}/acls`
    },
    unmarshalAddAclRulesResponse
  );
  /**
   * Delete an ACL rule for a cluster. Delete an ACL rule of a Redis™ Database Instance (Redis™ cluster). You must specify the `acl_id` of the rule you want to delete in your request.
   *
   * @param request - The request {@link DeleteAclRuleRequest}
   * @returns A Promise of Cluster
   */
  deleteAclRule = (request) => this.client.fetch(
    {
      method: "DELETE",
      path: `/redis/v1/zones/${(0,dist/* validatePathParam */.pm)("zone", request.zone ?? this.client.settings.defaultZone)}/acls/${(0,dist/* validatePathParam */.pm)("aclId", request.aclId)}`
    },
    unmarshalCluster
  );
  /**
   * Get an ACL rule. Retrieve information about an ACL rule of a Redis™ Database Instance (Redis™ cluster). You must specify the `acl_id` of the rule in your request.
   *
   * @param request - The request {@link GetAclRuleRequest}
   * @returns A Promise of ACLRule
   */
  getAclRule = (request) => this.client.fetch(
    {
      method: "GET",
      path: `/redis/v1/zones/${(0,dist/* validatePathParam */.pm)("zone", request.zone ?? this.client.settings.defaultZone)}/acls/${(0,dist/* validatePathParam */.pm)("aclId", request.aclId)}`
    },
    unmarshalACLRule
  );
  /**
   * Set endpoints for a cluster. Update an endpoint for a Redis™ Database Instance (Redis™ cluster). You must specify the `cluster_id` and the `endpoints` parameters in your request.
   *
   * @param request - The request {@link SetEndpointsRequest}
   * @returns A Promise of SetEndpointsResponse
   */
  setEndpoints = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalSetEndpointsRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "PUT",
      path: `/redis/v1/zones/${(0,dist/* validatePathParam */.pm)("zone", request.zone ?? this.client.settings.defaultZone)}/clusters/${(0,dist/* validatePathParam */.pm)("clusterId", request.clusterId)}/endpoints`
    },
    unmarshalSetEndpointsResponse
  );
  /**
   * Add endpoints for a cluster. Add a new endpoint for a Redis™ Database Instance (Redis™ cluster). You can add `private_network` or `public_network` specifications to the body of the request.
   *
   * @param request - The request {@link AddEndpointsRequest}
   * @returns A Promise of AddEndpointsResponse
   */
  addEndpoints = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalAddEndpointsRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "POST",
      path: `/redis/v1/zones/${(0,dist/* validatePathParam */.pm)("zone", request.zone ?? this.client.settings.defaultZone)}/clusters/${(0,dist/* validatePathParam */.pm)("clusterId", request.clusterId)}/endpoints`
    },
    unmarshalAddEndpointsResponse
  );
  /**
   * Delete an endpoint for a cluster. Delete the endpoint of a Redis™ Database Instance (Redis™ cluster). You must specify the `region` and `endpoint_id` parameters of the endpoint you want to delete. Note that might need to update any environment configurations that point to the deleted endpoint.
   *
   * @param request - The request {@link DeleteEndpointRequest}
   * @returns A Promise of Cluster
   */
  deleteEndpoint = (request) => this.client.fetch(
    {
      method: "DELETE",
      path: `/redis/v1/zones/${(0,dist/* validatePathParam */.pm)("zone", request.zone ?? this.client.settings.defaultZone)}/endpoints/${(0,dist/* validatePathParam */.pm)("endpointId", request.endpointId)}`
    },
    unmarshalCluster
  );
  /**
   * Get an endpoint. Retrieve information about a Redis™ Database Instance (Redis™ cluster) endpoint. Full details about the endpoint, like `ips`, `port`, `private_network` and `public_network` specifications are returned in the response.
   *
   * @param request - The request {@link GetEndpointRequest}
   * @returns A Promise of Endpoint
   */
  getEndpoint = (request) => this.client.fetch(
    {
      method: "GET",
      path: `/redis/v1/zones/${(0,dist/* validatePathParam */.pm)("zone", request.zone ?? this.client.settings.defaultZone)}/endpoints/${(0,dist/* validatePathParam */.pm)("endpointId", request.endpointId)}`
    },
    unmarshalEndpoint
  );
  /**
   * Update an endpoint. Update information about a Redis™ Database Instance (Redis™ cluster) endpoint. Full details about the endpoint, like `ips`, `port`, `private_network` and `public_network` specifications are returned in the response.
   *
   * @param request - The request {@link UpdateEndpointRequest}
   * @returns A Promise of Endpoint
   */
  updateEndpoint = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalUpdateEndpointRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "PATCH",
      path: `/redis/v1/zones/${(0,dist/* validatePathParam */.pm)("zone", request.zone ?? this.client.settings.defaultZone)}/endpoints/${(0,dist/* validatePathParam */.pm)("endpointId", request.endpointId)}`
    },
    unmarshalEndpoint
  );
}


;// CONCATENATED MODULE: ./node_modules/.pnpm/@scaleway+sdk-redis@1.2.0_@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-redis/dist/v1/index.gen.js





;// CONCATENATED MODULE: ./node_modules/.pnpm/@scaleway+sdk-redis@1.2.0_@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-redis/dist/index.gen.js




/***/ }),

/***/ 35006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* reexport */ index_gen_namespaceObject)
});

// NAMESPACE OBJECT: ./node_modules/.pnpm/@scaleway+sdk-tem@1.3.0_@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-tem/dist/v1alpha1/index.gen.js
var index_gen_namespaceObject = {};
__webpack_require__.r(index_gen_namespaceObject);
__webpack_require__.d(index_gen_namespaceObject, {
  nC: () => (API)
});

// EXTERNAL MODULE: ./node_modules/.pnpm/@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-client/dist/index.js + 46 modules
var dist = __webpack_require__(80087);
;// CONCATENATED MODULE: ./node_modules/.pnpm/@scaleway+sdk-tem@1.3.0_@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-tem/dist/v1alpha1/content.gen.js
const DOMAIN_TRANSIENT_STATUSES = [
  "pending",
  "autoconfiguring"
];
const EMAIL_TRANSIENT_STATUSES = ["new", "sending"];


;// CONCATENATED MODULE: ./node_modules/.pnpm/@scaleway+sdk-tem@1.3.0_@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-tem/dist/v1alpha1/marshalling.gen.js

const unmarshalEmailTry = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'EmailTry' failed as data isn't a dictionary.`
    );
  }
  return {
    code: data.code,
    message: data.message,
    rank: data.rank,
    triedAt: (0,dist/* unmarshalDate */.gR)(data.tried_at)
  };
};
const unmarshalEmail = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'Email' failed as data isn't a dictionary.`
    );
  }
  return {
    createdAt: (0,dist/* unmarshalDate */.gR)(data.created_at),
    flags: data.flags,
    id: data.id,
    lastTries: (0,dist/* unmarshalArrayOfObject */.jG)(data.last_tries, unmarshalEmailTry),
    mailFrom: data.mail_from,
    mailRcpt: data.mail_rcpt,
    messageId: data.message_id,
    projectId: data.project_id,
    rcptTo: data.rcpt_to,
    rcptType: data.rcpt_type,
    status: data.status,
    statusDetails: data.status_details,
    subject: data.subject,
    tryCount: data.try_count,
    updatedAt: (0,dist/* unmarshalDate */.gR)(data.updated_at)
  };
};
const unmarshalDomainRecordsDKIM = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'DomainRecordsDKIM' failed as data isn't a dictionary.`
    );
  }
  return {
    name: data.name,
    value: data.value
  };
};
const unmarshalDomainRecordsDMARC = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'DomainRecordsDMARC' failed as data isn't a dictionary.`
    );
  }
  return {
    name: data.name,
    value: data.value
  };
};
const unmarshalDomainRecordsMX = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'DomainRecordsMX' failed as data isn't a dictionary.`
    );
  }
  return {
    name: data.name,
    value: data.value
  };
};
const unmarshalDomainRecordsSPF = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'DomainRecordsSPF' failed as data isn't a dictionary.`
    );
  }
  return {
    name: data.name,
    value: data.value
  };
};
const unmarshalDomainRecords = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'DomainRecords' failed as data isn't a dictionary.`
    );
  }
  return {
    dkim: data.dkim ? unmarshalDomainRecordsDKIM(data.dkim) : void 0,
    dmarc: data.dmarc ? unmarshalDomainRecordsDMARC(data.dmarc) : void 0,
    mx: data.mx ? unmarshalDomainRecordsMX(data.mx) : void 0,
    spf: data.spf ? unmarshalDomainRecordsSPF(data.spf) : void 0
  };
};
const unmarshalDomainReputation = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'DomainReputation' failed as data isn't a dictionary.`
    );
  }
  return {
    previousScore: data.previous_score,
    previousScoredAt: (0,dist/* unmarshalDate */.gR)(data.previous_scored_at),
    score: data.score,
    scoredAt: (0,dist/* unmarshalDate */.gR)(data.scored_at),
    status: data.status
  };
};
const unmarshalDomainStatistics = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'DomainStatistics' failed as data isn't a dictionary.`
    );
  }
  return {
    canceledCount: data.canceled_count,
    failedCount: data.failed_count,
    sentCount: data.sent_count,
    totalCount: data.total_count
  };
};
const unmarshalDomain = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'Domain' failed as data isn't a dictionary.`
    );
  }
  return {
    autoconfig: data.autoconfig,
    createdAt: (0,dist/* unmarshalDate */.gR)(data.created_at),
    dkimConfig: data.dkim_config,
    id: data.id,
    lastError: data.last_error,
    lastValidAt: (0,dist/* unmarshalDate */.gR)(data.last_valid_at),
    name: data.name,
    nextCheckAt: (0,dist/* unmarshalDate */.gR)(data.next_check_at),
    organizationId: data.organization_id,
    projectId: data.project_id,
    records: data.records ? unmarshalDomainRecords(data.records) : void 0,
    region: data.region,
    reputation: data.reputation ? unmarshalDomainReputation(data.reputation) : void 0,
    revokedAt: (0,dist/* unmarshalDate */.gR)(data.revoked_at),
    spfConfig: data.spf_config,
    statistics: data.statistics ? unmarshalDomainStatistics(data.statistics) : void 0,
    status: data.status
  };
};
const unmarshalOfferSubscription = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'OfferSubscription' failed as data isn't a dictionary.`
    );
  }
  return {
    cancellationAvailableAt: (0,dist/* unmarshalDate */.gR)(data.cancellation_available_at),
    includedMonthlyEmails: data.included_monthly_emails,
    maxCustomBlocklistsPerDomain: data.max_custom_blocklists_per_domain,
    maxDedicatedIps: data.max_dedicated_ips,
    maxDomains: data.max_domains,
    maxWebhooksPerDomain: data.max_webhooks_per_domain,
    offerName: data.offer_name,
    organizationId: data.organization_id,
    projectId: data.project_id,
    sla: data.sla,
    subscribedAt: (0,dist/* unmarshalDate */.gR)(data.subscribed_at)
  };
};
const unmarshalWebhook = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'Webhook' failed as data isn't a dictionary.`
    );
  }
  return {
    createdAt: (0,dist/* unmarshalDate */.gR)(data.created_at),
    domainId: data.domain_id,
    eventTypes: data.event_types,
    id: data.id,
    name: data.name,
    organizationId: data.organization_id,
    projectId: data.project_id,
    snsArn: data.sns_arn,
    updatedAt: (0,dist/* unmarshalDate */.gR)(data.updated_at)
  };
};
const unmarshalBlocklist = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'Blocklist' failed as data isn't a dictionary.`
    );
  }
  return {
    createdAt: (0,dist/* unmarshalDate */.gR)(data.created_at),
    custom: data.custom,
    domainId: data.domain_id,
    email: data.email,
    endsAt: (0,dist/* unmarshalDate */.gR)(data.ends_at),
    id: data.id,
    reason: data.reason,
    type: data.type,
    updatedAt: (0,dist/* unmarshalDate */.gR)(data.updated_at)
  };
};
const unmarshalBulkCreateBlocklistsResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'BulkCreateBlocklistsResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    blocklists: (0,dist/* unmarshalArrayOfObject */.jG)(data.blocklists, unmarshalBlocklist)
  };
};
const unmarshalCreateEmailResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'CreateEmailResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    emails: (0,dist/* unmarshalArrayOfObject */.jG)(data.emails, unmarshalEmail)
  };
};
const unmarshalDomainLastStatusAutoconfigState = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'DomainLastStatusAutoconfigState' failed as data isn't a dictionary.`
    );
  }
  return {
    autoconfigurable: data.autoconfigurable,
    enabled: data.enabled,
    reason: data.reason ? data.reason : void 0
  };
};
const unmarshalDomainLastStatusDkimRecord = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'DomainLastStatusDkimRecord' failed as data isn't a dictionary.`
    );
  }
  return {
    error: data.error,
    lastValidAt: (0,dist/* unmarshalDate */.gR)(data.last_valid_at),
    status: data.status
  };
};
const unmarshalDomainLastStatusDmarcRecord = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'DomainLastStatusDmarcRecord' failed as data isn't a dictionary.`
    );
  }
  return {
    error: data.error,
    lastValidAt: (0,dist/* unmarshalDate */.gR)(data.last_valid_at),
    status: data.status
  };
};
const unmarshalDomainLastStatusMXRecord = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'DomainLastStatusMXRecord' failed as data isn't a dictionary.`
    );
  }
  return {
    error: data.error,
    lastValidAt: (0,dist/* unmarshalDate */.gR)(data.last_valid_at),
    status: data.status
  };
};
const unmarshalDomainLastStatusSpfRecord = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'DomainLastStatusSpfRecord' failed as data isn't a dictionary.`
    );
  }
  return {
    error: data.error,
    lastValidAt: (0,dist/* unmarshalDate */.gR)(data.last_valid_at),
    status: data.status
  };
};
const unmarshalDomainLastStatus = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'DomainLastStatus' failed as data isn't a dictionary.`
    );
  }
  return {
    autoconfigState: data.autoconfig_state ? unmarshalDomainLastStatusAutoconfigState(data.autoconfig_state) : void 0,
    dkimRecord: data.dkim_record ? unmarshalDomainLastStatusDkimRecord(data.dkim_record) : void 0,
    dmarcRecord: data.dmarc_record ? unmarshalDomainLastStatusDmarcRecord(data.dmarc_record) : void 0,
    domainId: data.domain_id,
    domainName: data.domain_name,
    mxRecord: data.mx_record ? unmarshalDomainLastStatusMXRecord(data.mx_record) : void 0,
    spfRecord: data.spf_record ? unmarshalDomainLastStatusSpfRecord(data.spf_record) : void 0
  };
};
const unmarshalListBlocklistsResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'ListBlocklistsResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    blocklists: (0,dist/* unmarshalArrayOfObject */.jG)(data.blocklists, unmarshalBlocklist),
    totalCount: data.total_count
  };
};
const unmarshalListDomainsResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'ListDomainsResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    domains: (0,dist/* unmarshalArrayOfObject */.jG)(data.domains, unmarshalDomain),
    totalCount: data.total_count
  };
};
const unmarshalListEmailsResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'ListEmailsResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    emails: (0,dist/* unmarshalArrayOfObject */.jG)(data.emails, unmarshalEmail),
    totalCount: data.total_count
  };
};
const unmarshalListOfferSubscriptionsResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'ListOfferSubscriptionsResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    offerSubscriptions: (0,dist/* unmarshalArrayOfObject */.jG)(
      data.offer_subscriptions,
      unmarshalOfferSubscription
    ),
    totalCount: data.total_count
  };
};
const unmarshalOffer = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'Offer' failed as data isn't a dictionary.`
    );
  }
  return {
    commitmentPeriod: data.commitment_period,
    createdAt: (0,dist/* unmarshalDate */.gR)(data.created_at),
    includedMonthlyEmails: data.included_monthly_emails,
    maxCustomBlocklistsPerDomain: data.max_custom_blocklists_per_domain,
    maxDedicatedIps: data.max_dedicated_ips,
    maxDomains: data.max_domains,
    maxWebhooksPerDomain: data.max_webhooks_per_domain,
    name: data.name,
    sla: data.sla
  };
};
const unmarshalListOffersResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'ListOffersResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    offers: (0,dist/* unmarshalArrayOfObject */.jG)(data.offers, unmarshalOffer),
    totalCount: data.total_count
  };
};
const unmarshalPool = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'Pool' failed as data isn't a dictionary.`
    );
  }
  return {
    details: data.details,
    ips: data.ips,
    projectId: data.project_id,
    reverse: data.reverse,
    status: data.status,
    zone: data.zone
  };
};
const unmarshalListPoolsResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'ListPoolsResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    pools: (0,dist/* unmarshalArrayOfObject */.jG)(data.pools, unmarshalPool),
    totalCount: data.total_count
  };
};
const unmarshalWebhookEvent = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'WebhookEvent' failed as data isn't a dictionary.`
    );
  }
  return {
    createdAt: (0,dist/* unmarshalDate */.gR)(data.created_at),
    data: data.data,
    domainId: data.domain_id,
    emailId: data.email_id,
    id: data.id,
    organizationId: data.organization_id,
    projectId: data.project_id,
    status: data.status,
    type: data.type,
    updatedAt: (0,dist/* unmarshalDate */.gR)(data.updated_at),
    webhookId: data.webhook_id
  };
};
const unmarshalListWebhookEventsResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'ListWebhookEventsResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    totalCount: data.total_count,
    webhookEvents: (0,dist/* unmarshalArrayOfObject */.jG)(
      data.webhook_events,
      unmarshalWebhookEvent
    )
  };
};
const unmarshalListWebhooksResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'ListWebhooksResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    totalCount: data.total_count,
    webhooks: (0,dist/* unmarshalArrayOfObject */.jG)(data.webhooks, unmarshalWebhook)
  };
};
const unmarshalProjectConsumption = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'ProjectConsumption' failed as data isn't a dictionary.`
    );
  }
  return {
    customBlocklistsCount: data.custom_blocklists_count,
    dedicatedIpsCount: data.dedicated_ips_count,
    domainsCount: data.domains_count,
    monthlyEmailsCount: data.monthly_emails_count,
    projectId: data.project_id,
    webhooksCount: data.webhooks_count
  };
};
const unmarshalProjectSettingsPeriodicReport = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'ProjectSettingsPeriodicReport' failed as data isn't a dictionary.`
    );
  }
  return {
    enabled: data.enabled,
    frequency: data.frequency,
    sendingDay: data.sending_day,
    sendingHour: data.sending_hour
  };
};
const unmarshalProjectSettings = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'ProjectSettings' failed as data isn't a dictionary.`
    );
  }
  return {
    periodicReport: data.periodic_report ? unmarshalProjectSettingsPeriodicReport(data.periodic_report) : void 0
  };
};
const unmarshalStatistics = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'Statistics' failed as data isn't a dictionary.`
    );
  }
  return {
    canceledCount: data.canceled_count,
    failedCount: data.failed_count,
    newCount: data.new_count,
    sendingCount: data.sending_count,
    sentCount: data.sent_count,
    totalCount: data.total_count
  };
};
const marshalBulkCreateBlocklistsRequest = (request, defaults) => ({
  domain_id: request.domainId,
  emails: request.emails,
  reason: request.reason,
  type: request.type
});
const marshalCreateDomainRequest = (request, defaults) => ({
  accept_tos: request.acceptTos,
  autoconfig: request.autoconfig,
  domain_name: request.domainName,
  project_id: request.projectId ?? defaults.defaultProjectId
});
const marshalCreateEmailRequestAddress = (request, defaults) => ({
  email: request.email,
  name: request.name
});
const marshalCreateEmailRequestAttachment = (request, defaults) => ({
  content: request.content,
  name: request.name,
  type: request.type
});
const marshalCreateEmailRequestHeader = (request, defaults) => ({
  key: request.key,
  value: request.value
});
const marshalCreateEmailRequest = (request, defaults) => ({
  additional_headers: request.additionalHeaders !== void 0 ? request.additionalHeaders.map(
    (elt) => marshalCreateEmailRequestHeader(elt)
  ) : void 0,
  attachments: request.attachments !== void 0 ? request.attachments.map(
    (elt) => marshalCreateEmailRequestAttachment(elt)
  ) : void 0,
  bcc: request.bcc !== void 0 ? request.bcc.map((elt) => marshalCreateEmailRequestAddress(elt)) : void 0,
  cc: request.cc !== void 0 ? request.cc.map((elt) => marshalCreateEmailRequestAddress(elt)) : void 0,
  from: marshalCreateEmailRequestAddress(request.from),
  html: request.html,
  project_id: request.projectId ?? defaults.defaultProjectId,
  send_before: request.sendBefore,
  subject: request.subject,
  text: request.text,
  to: request.to !== void 0 ? request.to.map((elt) => marshalCreateEmailRequestAddress(elt)) : void 0
});
const marshalCreateWebhookRequest = (request, defaults) => ({
  domain_id: request.domainId,
  event_types: request.eventTypes !== void 0 ? request.eventTypes : void 0,
  name: request.name,
  project_id: request.projectId ?? defaults.defaultProjectId,
  sns_arn: request.snsArn
});
const marshalUpdateDomainRequest = (request, defaults) => ({
  autoconfig: request.autoconfig
});
const marshalUpdateOfferSubscriptionRequest = (request, defaults) => ({
  name: request.name,
  project_id: request.projectId ?? defaults.defaultProjectId
});
const marshalUpdateProjectSettingsRequestUpdatePeriodicReport = (request, defaults) => ({
  enabled: request.enabled,
  frequency: request.frequency,
  sending_day: request.sendingDay,
  sending_hour: request.sendingHour
});
const marshalUpdateProjectSettingsRequest = (request, defaults) => ({
  periodic_report: request.periodicReport !== void 0 ? marshalUpdateProjectSettingsRequestUpdatePeriodicReport(
    request.periodicReport
  ) : void 0
});
const marshalUpdateWebhookRequest = (request, defaults) => ({
  event_types: request.eventTypes !== void 0 ? request.eventTypes : void 0,
  name: request.name,
  sns_arn: request.snsArn
});


;// CONCATENATED MODULE: ./node_modules/.pnpm/@scaleway+sdk-tem@1.3.0_@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-tem/dist/v1alpha1/api.gen.js



const jsonContentHeaders = {
  "Content-Type": "application/json; charset=utf-8"
};
class API extends dist/* API */.nC {
  /**
   * Locality of this API.
   * type ∈ {'zone','region','global','unspecified'}
   */
  static LOCALITY = (0,dist/* toApiLocality */.Pt)({
    regions: ["fr-par"]
  });
  /**
   * Send an email. You must specify the `region`, the sender and the recipient's information and the `project_id` to send an email from a checked domain. The subject of the email must contain at least 6 characters.
   *
   * @param request - The request {@link CreateEmailRequest}
   * @returns A Promise of CreateEmailResponse
   */
  createEmail = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalCreateEmailRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "POST",
      path: `/transactional-email/v1alpha1/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/emails`
    },
    unmarshalCreateEmailResponse
  );
  /**
   * Get an email. Retrieve information about a specific email using the `email_id` and `region` parameters.
   *
   * @param request - The request {@link GetEmailRequest}
   * @returns A Promise of Email
   */
  getEmail = (request) => this.client.fetch(
    {
      method: "GET",
      path: `/transactional-email/v1alpha1/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/emails/${(0,dist/* validatePathParam */.pm)("emailId", request.emailId)}`
    },
    unmarshalEmail
  );
  /**
   * Waits for {@link Email} to be in a final state.
   *
   * @param request - The request {@link GetEmailRequest}
   * @param options - The waiting options
   * @returns A Promise of Email
   */
  waitForEmail = (request, options) => (0,dist/* waitForResource */.NN)(
    options?.stop ?? ((res) => Promise.resolve(!EMAIL_TRANSIENT_STATUSES.includes(res.status))),
    this.getEmail,
    request,
    options
  );
  pageOfListEmails = (request = {}) => this.client.fetch(
    {
      method: "GET",
      path: `/transactional-email/v1alpha1/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/emails`,
      urlParams: (0,dist/* urlParams */._S)(
        ["domain_id", request.domainId],
        ["flags", request.flags],
        ["mail_from", request.mailFrom],
        ["mail_rcpt", request.mailRcpt],
        ["mail_to", request.mailTo],
        ["message_id", request.messageId],
        ["order_by", request.orderBy],
        ["page", request.page],
        [
          "page_size",
          request.pageSize ?? this.client.settings.defaultPageSize
        ],
        ["project_id", request.projectId],
        ["search", request.search],
        ["since", request.since],
        ["statuses", request.statuses],
        ["subject", request.subject],
        ["until", request.until]
      )
    },
    unmarshalListEmailsResponse
  );
  /**
   * List emails. Retrieve the list of emails sent from a specific domain or for a specific Project or Organization. You must specify the `region`.
   *
   * @param request - The request {@link ListEmailsRequest}
   * @returns A Promise of ListEmailsResponse
   */
  listEmails = (request = {}) => (0,dist/* enrichForPagination */.vU)("emails", this.pageOfListEmails, request);
  /**
   * Email statuses. Get information on your emails' statuses.
   *
   * @param request - The request {@link GetStatisticsRequest}
   * @returns A Promise of Statistics
   */
  getStatistics = (request = {}) => this.client.fetch(
    {
      method: "GET",
      path: `/transactional-email/v1alpha1/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/statistics`,
      urlParams: (0,dist/* urlParams */._S)(
        ["domain_id", request.domainId],
        ["mail_from", request.mailFrom],
        ["project_id", request.projectId],
        ["since", request.since],
        ["until", request.until]
      )
    },
    unmarshalStatistics
  );
  /**
   * Cancel an email. You can cancel the sending of an email if it has not been sent yet. You must specify the `region` and the `email_id` of the email you want to cancel.
   *
   * @param request - The request {@link CancelEmailRequest}
   * @returns A Promise of Email
   */
  cancelEmail = (request) => this.client.fetch(
    {
      body: "{}",
      headers: jsonContentHeaders,
      method: "POST",
      path: `/transactional-email/v1alpha1/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/emails/${(0,dist/* validatePathParam */.pm)("emailId", request.emailId)}/cancel`
    },
    unmarshalEmail
  );
  /**
   * Register a domain in a project. You must specify the `region`, `project_id` and `domain_name` to register a domain in a specific Project.
   *
   * @param request - The request {@link CreateDomainRequest}
   * @returns A Promise of Domain
   */
  createDomain = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalCreateDomainRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "POST",
      path: `/transactional-email/v1alpha1/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/domains`
    },
    unmarshalDomain
  );
  /**
   * Get information about a domain. Retrieve information about a specific domain using the `region` and `domain_id` parameters. Monitor your domain's reputation and improve **average** and **bad** reputation statuses, using your domain's **Email activity** tab on the [Scaleway console](https://console.scaleway.com/transactional-email/domains) to get a more detailed report. Check out our [dedicated documentation](https://www.scaleway.com/en/docs/managed-services/transactional-email/reference-content/understanding-tem-reputation-score/) to improve your domain's reputation.
   *
   * @param request - The request {@link GetDomainRequest}
   * @returns A Promise of Domain
   */
  getDomain = (request) => this.client.fetch(
    {
      method: "GET",
      path: `/transactional-email/v1alpha1/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/domains/${(0,dist/* validatePathParam */.pm)("domainId", request.domainId)}`
    },
    unmarshalDomain
  );
  /**
   * Waits for {@link Domain} to be in a final state.
   *
   * @param request - The request {@link GetDomainRequest}
   * @param options - The waiting options
   * @returns A Promise of Domain
   */
  waitForDomain = (request, options) => (0,dist/* waitForResource */.NN)(
    options?.stop ?? ((res) => Promise.resolve(!DOMAIN_TRANSIENT_STATUSES.includes(res.status))),
    this.getDomain,
    request,
    options
  );
  pageOfListDomains = (request = {}) => this.client.fetch(
    {
      method: "GET",
      path: `/transactional-email/v1alpha1/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/domains`,
      urlParams: (0,dist/* urlParams */._S)(
        ["name", request.name],
        ["organization_id", request.organizationId],
        ["page", request.page],
        [
          "page_size",
          request.pageSize ?? this.client.settings.defaultPageSize
        ],
        ["project_id", request.projectId],
        ["status", request.status]
      )
    },
    unmarshalListDomainsResponse
  );
  /**
   * List domains. Retrieve domains in a specific Project or in a specific Organization using the `region` parameter.
   *
   * @param request - The request {@link ListDomainsRequest}
   * @returns A Promise of ListDomainsResponse
   */
  listDomains = (request = {}) => (0,dist/* enrichForPagination */.vU)("domains", this.pageOfListDomains, request);
  /**
   * Delete a domain. You must specify the domain you want to delete by the `region` and `domain_id`. Deleting a domain is permanent and cannot be undone.
   *
   * @param request - The request {@link RevokeDomainRequest}
   * @returns A Promise of Domain
   */
  revokeDomain = (request) => this.client.fetch(
    {
      body: "{}",
      headers: jsonContentHeaders,
      method: "POST",
      path: `/transactional-email/v1alpha1/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/domains/${(0,dist/* validatePathParam */.pm)("domainId", request.domainId)}/revoke`
    },
    unmarshalDomain
  );
  /**
   * Domain DNS check. Perform an immediate DNS check of a domain using the `region` and `domain_id` parameters.
   *
   * @param request - The request {@link CheckDomainRequest}
   * @returns A Promise of Domain
   */
  checkDomain = (request) => this.client.fetch(
    {
      body: "{}",
      headers: jsonContentHeaders,
      method: "POST",
      path: `/transactional-email/v1alpha1/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/domains/${(0,dist/* validatePathParam */.pm)("domainId", request.domainId)}/check`
    },
    unmarshalDomain
  );
  /**
   * Display SPF, DKIM, DMARC and MX records status and potential errors. Display SPF, DKIM, DMARC and MX records status and potential errors, including the found records to make debugging easier.
   *
   * @param request - The request {@link GetDomainLastStatusRequest}
   * @returns A Promise of DomainLastStatus
   */
  getDomainLastStatus = (request) => this.client.fetch(
    {
      method: "GET",
      path: `/transactional-email/v1alpha1/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/domains/${(0,dist/* validatePathParam */.pm)("domainId", request.domainId)}/verification`
    },
    unmarshalDomainLastStatus
  );
  /**
   * Update a domain. Update a domain auto-configuration.
   *
   * @param request - The request {@link UpdateDomainRequest}
   * @returns A Promise of Domain
   */
  updateDomain = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalUpdateDomainRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "PATCH",
      path: `/transactional-email/v1alpha1/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/domains/${(0,dist/* validatePathParam */.pm)("domainId", request.domainId)}`
    },
    unmarshalDomain
  );
  /**
   * Create a Webhook. Create a new Webhook triggered by a list of event types and pushed to a Scaleway SNS ARN.
   *
   * @param request - The request {@link CreateWebhookRequest}
   * @returns A Promise of Webhook
   */
  createWebhook = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalCreateWebhookRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "POST",
      path: `/transactional-email/v1alpha1/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/webhooks`
    },
    unmarshalWebhook
  );
  pageOfListWebhooks = (request = {}) => this.client.fetch(
    {
      method: "GET",
      path: `/transactional-email/v1alpha1/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/webhooks`,
      urlParams: (0,dist/* urlParams */._S)(
        ["domain_id", request.domainId],
        ["order_by", request.orderBy],
        ["organization_id", request.organizationId],
        ["page", request.page],
        [
          "page_size",
          request.pageSize ?? this.client.settings.defaultPageSize
        ],
        ["project_id", request.projectId]
      )
    },
    unmarshalListWebhooksResponse
  );
  /**
   * List Webhooks. Retrieve Webhooks in a specific Project or in a specific Organization using the `region` parameter.
   *
   * @param request - The request {@link ListWebhooksRequest}
   * @returns A Promise of ListWebhooksResponse
   */
  listWebhooks = (request = {}) => (0,dist/* enrichForPagination */.vU)("webhooks", this.pageOfListWebhooks, request);
  /**
   * Get information about a Webhook. Retrieve information about a specific Webhook using the `webhook_id` and `region` parameters.
   *
   * @param request - The request {@link GetWebhookRequest}
   * @returns A Promise of Webhook
   */
  getWebhook = (request) => this.client.fetch(
    {
      method: "GET",
      path: `/transactional-email/v1alpha1/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/webhooks/${(0,dist/* validatePathParam */.pm)("webhookId", request.webhookId)}`
    },
    unmarshalWebhook
  );
  /**
   * Update a Webhook. Update a Webhook events type, SNS ARN or name.
   *
   * @param request - The request {@link UpdateWebhookRequest}
   * @returns A Promise of Webhook
   */
  updateWebhook = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalUpdateWebhookRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "PATCH",
      path: `/transactional-email/v1alpha1/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/webhooks/${(0,dist/* validatePathParam */.pm)("webhookId", request.webhookId)}`
    },
    unmarshalWebhook
  );
  /**
   * Delete a Webhook. You must specify the Webhook you want to delete by the `region` and `webhook_id`. Deleting a Webhook is permanent and cannot be undone.
   *
   * @param request - The request {@link DeleteWebhookRequest}
   */
  deleteWebhook = (request) => this.client.fetch({
    method: "DELETE",
    path: `/transactional-email/v1alpha1/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/webhooks/${(0,dist/* validatePathParam */.pm)("webhookId", request.webhookId)}`
  });
  pageOfListWebhookEvents = (request) => this.client.fetch(
    {
      method: "GET",
      path: `/transactional-email/v1alpha1/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/webhooks/${(0,dist/* validatePathParam */.pm)("webhookId", request.webhookId)}/events`,
      urlParams: (0,dist/* urlParams */._S)(
        ["domain_id", request.domainId],
        ["email_id", request.emailId],
        ["event_types", request.eventTypes],
        ["order_by", request.orderBy],
        ["organization_id", request.organizationId],
        ["page", request.page],
        [
          "page_size",
          request.pageSize ?? this.client.settings.defaultPageSize
        ],
        ["project_id", request.projectId],
        ["statuses", request.statuses]
      )
    },
    unmarshalListWebhookEventsResponse
  );
  /**
   * List Webhook triggered events. Retrieve the list of Webhook events triggered from a specific Webhook or for a specific Project or Organization. You must specify the `region`.
   *
   * @param request - The request {@link ListWebhookEventsRequest}
   * @returns A Promise of ListWebhookEventsResponse
   */
  listWebhookEvents = (request) => (0,dist/* enrichForPagination */.vU)("webhookEvents", this.pageOfListWebhookEvents, request);
  /**
   * List project settings. Retrieve the project settings including periodic reports.
   *
   * @param request - The request {@link GetProjectSettingsRequest}
   * @returns A Promise of ProjectSettings
   */
  getProjectSettings = (request = {}) => this.client.fetch(
    {
      method: "GET",
      path: `/transactional-email/v1alpha1/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/project/${(0,dist/* validatePathParam */.pm)("projectId", request.projectId ?? this.client.settings.defaultProjectId)}/settings`
    },
    unmarshalProjectSettings
  );
  /**
   * Update project settings. Update the project settings including periodic reports.
   *
   * @param request - The request {@link UpdateProjectSettingsRequest}
   * @returns A Promise of ProjectSettings
   */
  updateProjectSettings = (request = {}) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalUpdateProjectSettingsRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "PATCH",
      path: `/transactional-email/v1alpha1/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/project/${(0,dist/* validatePathParam */.pm)("projectId", request.projectId ?? this.client.settings.defaultProjectId)}/settings`
    },
    unmarshalProjectSettings
  );
  pageOfListBlocklists = (request) => this.client.fetch(
    {
      method: "GET",
      path: `/transactional-email/v1alpha1/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/blocklists`,
      urlParams: (0,dist/* urlParams */._S)(
        ["custom", request.custom],
        ["domain_id", request.domainId],
        ["email", request.email],
        ["order_by", request.orderBy],
        ["page", request.page],
        [
          "page_size",
          request.pageSize ?? this.client.settings.defaultPageSize
        ],
        ["type", request.type]
      )
    },
    unmarshalListBlocklistsResponse
  );
  /**
   * List blocklists. Retrieve the list of blocklists.
   *
   * @param request - The request {@link ListBlocklistsRequest}
   * @returns A Promise of ListBlocklistsResponse
   */
  listBlocklists = (request) => (0,dist/* enrichForPagination */.vU)("blocklists", this.pageOfListBlocklists, request);
  /**
   * Bulk create blocklists. Create multiple blocklists in a specific Project or Organization using the `region` parameter.
   *
   * @param request - The request {@link BulkCreateBlocklistsRequest}
   * @returns A Promise of BulkCreateBlocklistsResponse
   */
  bulkCreateBlocklists = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalBulkCreateBlocklistsRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "POST",
      path: `/transactional-email/v1alpha1/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/blocklists`
    },
    unmarshalBulkCreateBlocklistsResponse
  );
  /**
   * Delete a blocklist. You must specify the blocklist you want to delete by the `region` and `blocklist_id`.
   *
   * @param request - The request {@link DeleteBlocklistRequest}
   */
  deleteBlocklist = (request) => this.client.fetch({
    method: "DELETE",
    path: `/transactional-email/v1alpha1/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/blocklists/${(0,dist/* validatePathParam */.pm)("blocklistId", request.blocklistId)}`
  });
  /**
   * Get information about subscribed offers. Retrieve information about the offers you are subscribed to using the `project_id` and `region` parameters.
   *
   * @param request - The request {@link ListOfferSubscriptionsRequest}
   * @returns A Promise of ListOfferSubscriptionsResponse
   */
  listOfferSubscriptions = (request = {}) => this.client.fetch(
    {
      method: "GET",
      path: `/transactional-email/v1alpha1/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/offer-subscriptions`,
      urlParams: (0,dist/* urlParams */._S)([
        "project_id",
        request.projectId ?? this.client.settings.defaultProjectId
      ])
    },
    unmarshalListOfferSubscriptionsResponse
  );
  /**
   * Update a subscribed offer.
   *
   * @param request - The request {@link UpdateOfferSubscriptionRequest}
   * @returns A Promise of OfferSubscription
   */
  updateOfferSubscription = (request = {}) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalUpdateOfferSubscriptionRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "PATCH",
      path: `/transactional-email/v1alpha1/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/offer-subscriptions`
    },
    unmarshalOfferSubscription
  );
  /**
   * List the available offers.. Retrieve the list of the available and free-of-charge offers you can subscribe to.
   *
   * @param request - The request {@link ListOffersRequest}
   * @returns A Promise of ListOffersResponse
   */
  listOffers = (request = {}) => this.client.fetch(
    {
      method: "GET",
      path: `/transactional-email/v1alpha1/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/offers`
    },
    unmarshalListOffersResponse
  );
  pageOfListPools = (request = {}) => this.client.fetch(
    {
      method: "GET",
      path: `/transactional-email/v1alpha1/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/pools`,
      urlParams: (0,dist/* urlParams */._S)(
        ["page", request.page],
        [
          "page_size",
          request.pageSize ?? this.client.settings.defaultPageSize
        ],
        [
          "project_id",
          request.projectId ?? this.client.settings.defaultProjectId
        ]
      )
    },
    unmarshalListPoolsResponse
  );
  /**
   * Get information about a sending pool.. Retrieve information about a sending pool, including its creation status and configuration parameters.
   *
   * @param request - The request {@link ListPoolsRequest}
   * @returns A Promise of ListPoolsResponse
   */
  listPools = (request = {}) => (0,dist/* enrichForPagination */.vU)("pools", this.pageOfListPools, request);
  /**
   * Get project resource consumption.. Get project resource consumption.
   *
   * @param request - The request {@link GetProjectConsumptionRequest}
   * @returns A Promise of ProjectConsumption
   */
  getProjectConsumption = (request = {}) => this.client.fetch(
    {
      method: "GET",
      path: `/transactional-email/v1alpha1/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/project-consumption`,
      urlParams: (0,dist/* urlParams */._S)([
        "project_id",
        request.projectId ?? this.client.settings.defaultProjectId
      ])
    },
    unmarshalProjectConsumption
  );
}


;// CONCATENATED MODULE: ./node_modules/.pnpm/@scaleway+sdk-tem@1.3.0_@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-tem/dist/v1alpha1/validation-rules.gen.js
const BulkCreateBlocklistsRequest = {
  reason: {
    maxLength: 200
  }
};
const CreateDomainRequest = {
  domainName: {
    maxLength: 255,
    minLength: 1
  }
};
const CreateEmailRequest = {
  subject: {
    maxLength: 998,
    minLength: 6
  }
};
const CreateEmailRequestAddress = {
  email: {
    minLength: 1
  }
};
const CreateEmailRequestAttachment = {
  name: {
    minLength: 1
  },
  type: {
    minLength: 1
  }
};
const CreateEmailRequestHeader = {
  key: {
    minLength: 1
  },
  value: {
    minLength: 1
  }
};
const CreateWebhookRequest = {
  name: {
    maxLength: 127,
    minLength: 3
  },
  snsArn: {
    maxLength: 127,
    minLength: 3
  }
};
const ListBlocklistsRequest = {
  page: {
    greaterThan: 0
  },
  pageSize: {
    greaterThanOrEqual: 1,
    lessThanOrEqual: 100
  }
};
const ListDomainsRequest = {
  page: {
    greaterThan: 0
  },
  pageSize: {
    greaterThanOrEqual: 1,
    lessThanOrEqual: 1e3
  }
};
const ListEmailsRequest = {
  page: {
    greaterThan: 0
  },
  pageSize: {
    greaterThanOrEqual: 1,
    lessThanOrEqual: 1e3
  },
  search: {
    maxLength: 100,
    minLength: 3
  },
  subject: {
    maxLength: 998,
    minLength: 6
  }
};
const ListPoolsRequest = {
  page: {
    greaterThanOrEqual: 1
  },
  pageSize: {
    greaterThanOrEqual: 1,
    lessThanOrEqual: 1e3
  }
};
const ListWebhookEventsRequest = {
  page: {
    greaterThan: 0
  },
  pageSize: {
    greaterThanOrEqual: 1,
    lessThanOrEqual: 100
  }
};
const ListWebhooksRequest = {
  page: {
    greaterThan: 0
  },
  pageSize: {
    greaterThanOrEqual: 1,
    lessThanOrEqual: 100
  }
};
const UpdateProjectSettingsRequestUpdatePeriodicReport = {
  sendingDay: {
    greaterThanOrEqual: 1,
    lessThanOrEqual: 28
  },
  sendingHour: {
    greaterThanOrEqual: 0,
    lessThanOrEqual: 23
  }
};
const UpdateWebhookRequest = {
  name: {
    maxLength: 127,
    minLength: 3
  },
  snsArn: {
    maxLength: 127,
    minLength: 3
  }
};


;// CONCATENATED MODULE: ./node_modules/.pnpm/@scaleway+sdk-tem@1.3.0_@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-tem/dist/v1alpha1/index.gen.js






;// CONCATENATED MODULE: ./node_modules/.pnpm/@scaleway+sdk-tem@1.3.0_@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-tem/dist/index.gen.js




/***/ }),

/***/ 80680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* reexport */ index_gen_namespaceObject)
});

// NAMESPACE OBJECT: ./node_modules/.pnpm/@scaleway+sdk-vpc@1.4.0_@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-vpc/dist/v2/index.gen.js
var index_gen_namespaceObject = {};
__webpack_require__.r(index_gen_namespaceObject);
__webpack_require__.d(index_gen_namespaceObject, {
  nC: () => (API)
});

// EXTERNAL MODULE: ./node_modules/.pnpm/@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-client/dist/index.js + 46 modules
var dist = __webpack_require__(80087);
// EXTERNAL MODULE: ./node_modules/.pnpm/@scaleway+random-name@5.1.2/node_modules/@scaleway/random-name/dist/index.js
var random_name_dist = __webpack_require__(32933);
;// CONCATENATED MODULE: ./node_modules/.pnpm/@scaleway+sdk-vpc@1.4.0_@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-vpc/dist/v2/marshalling.gen.js


const unmarshalSubnet = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'Subnet' failed as data isn't a dictionary.`
    );
  }
  return {
    createdAt: (0,dist/* unmarshalDate */.gR)(data.created_at),
    id: data.id,
    privateNetworkId: data.private_network_id,
    projectId: data.project_id,
    subnet: data.subnet,
    updatedAt: (0,dist/* unmarshalDate */.gR)(data.updated_at),
    vpcId: data.vpc_id
  };
};
const unmarshalPrivateNetwork = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'PrivateNetwork' failed as data isn't a dictionary.`
    );
  }
  return {
    createdAt: (0,dist/* unmarshalDate */.gR)(data.created_at),
    defaultRoutePropagationEnabled: data.default_route_propagation_enabled,
    dhcpEnabled: data.dhcp_enabled,
    id: data.id,
    name: data.name,
    organizationId: data.organization_id,
    projectId: data.project_id,
    region: data.region,
    subnets: (0,dist/* unmarshalArrayOfObject */.jG)(data.subnets, unmarshalSubnet),
    tags: data.tags,
    updatedAt: (0,dist/* unmarshalDate */.gR)(data.updated_at),
    vpcId: data.vpc_id
  };
};
const unmarshalRoute = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'Route' failed as data isn't a dictionary.`
    );
  }
  return {
    createdAt: (0,dist/* unmarshalDate */.gR)(data.created_at),
    description: data.description,
    destination: data.destination,
    id: data.id,
    isReadOnly: data.is_read_only,
    nexthopPrivateNetworkId: data.nexthop_private_network_id,
    nexthopResourceId: data.nexthop_resource_id,
    region: data.region,
    tags: data.tags,
    updatedAt: (0,dist/* unmarshalDate */.gR)(data.updated_at),
    vpcId: data.vpc_id
  };
};
const unmarshalVPC = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'VPC' failed as data isn't a dictionary.`
    );
  }
  return {
    createdAt: (0,dist/* unmarshalDate */.gR)(data.created_at),
    customRoutesPropagationEnabled: data.custom_routes_propagation_enabled,
    id: data.id,
    isDefault: data.is_default,
    name: data.name,
    organizationId: data.organization_id,
    privateNetworkCount: data.private_network_count,
    projectId: data.project_id,
    region: data.region,
    routingEnabled: data.routing_enabled,
    tags: data.tags,
    updatedAt: (0,dist/* unmarshalDate */.gR)(data.updated_at)
  };
};
const unmarshalAddSubnetsResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'AddSubnetsResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    subnets: data.subnets
  };
};
const unmarshalDeleteSubnetsResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'DeleteSubnetsResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    subnets: data.subnets
  };
};
const unmarshalAclRule = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'AclRule' failed as data isn't a dictionary.`
    );
  }
  return {
    action: data.action,
    description: data.description,
    destination: data.destination,
    dstPortHigh: data.dst_port_high,
    dstPortLow: data.dst_port_low,
    protocol: data.protocol,
    source: data.source,
    srcPortHigh: data.src_port_high,
    srcPortLow: data.src_port_low
  };
};
const unmarshalGetAclResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'GetAclResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    defaultPolicy: data.default_policy,
    rules: (0,dist/* unmarshalArrayOfObject */.jG)(data.rules, unmarshalAclRule)
  };
};
const unmarshalListPrivateNetworksResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'ListPrivateNetworksResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    privateNetworks: (0,dist/* unmarshalArrayOfObject */.jG)(
      data.private_networks,
      unmarshalPrivateNetwork
    ),
    totalCount: data.total_count
  };
};
const unmarshalListSubnetsResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'ListSubnetsResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    subnets: (0,dist/* unmarshalArrayOfObject */.jG)(data.subnets, unmarshalSubnet),
    totalCount: data.total_count
  };
};
const unmarshalListVPCsResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'ListVPCsResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    totalCount: data.total_count,
    vpcs: (0,dist/* unmarshalArrayOfObject */.jG)(data.vpcs, unmarshalVPC)
  };
};
const unmarshalSetAclResponse = (data) => {
  if (!(0,dist/* isJSONObject */.k9)(data)) {
    throw new TypeError(
      `Unmarshalling the type 'SetAclResponse' failed as data isn't a dictionary.`
    );
  }
  return {
    defaultPolicy: data.default_policy,
    rules: (0,dist/* unmarshalArrayOfObject */.jG)(data.rules, unmarshalAclRule)
  };
};
const marshalAddSubnetsRequest = (request, defaults) => ({
  subnets: request.subnets
});
const marshalCreatePrivateNetworkRequest = (request, defaults) => ({
  default_route_propagation_enabled: request.defaultRoutePropagationEnabled,
  name: request.name || (0,random_name_dist/* default */.A)("pn"),
  project_id: request.projectId ?? defaults.defaultProjectId,
  subnets: request.subnets,
  tags: request.tags,
  vpc_id: request.vpcId
});
const marshalCreateRouteRequest = (request, defaults) => ({
  description: request.description,
  destination: request.destination,
  nexthop_private_network_id: request.nexthopPrivateNetworkId,
  nexthop_resource_id: request.nexthopResourceId,
  tags: request.tags,
  vpc_id: request.vpcId
});
const marshalCreateVPCRequest = (request, defaults) => ({
  enable_routing: request.enableRouting,
  name: request.name || (0,random_name_dist/* default */.A)("vpc"),
  project_id: request.projectId ?? defaults.defaultProjectId,
  tags: request.tags
});
const marshalDeleteSubnetsRequest = (request, defaults) => ({
  subnets: request.subnets
});
const marshalAclRule = (request, defaults) => ({
  action: request.action,
  description: request.description,
  destination: request.destination,
  dst_port_high: request.dstPortHigh,
  dst_port_low: request.dstPortLow,
  protocol: request.protocol,
  source: request.source,
  src_port_high: request.srcPortHigh,
  src_port_low: request.srcPortLow
});
const marshalSetAclRequest = (request, defaults) => ({
  default_policy: request.defaultPolicy,
  is_ipv6: request.isIpv6,
  rules: request.rules.map((elt) => marshalAclRule(elt))
});
const marshalUpdatePrivateNetworkRequest = (request, defaults) => ({
  default_route_propagation_enabled: request.defaultRoutePropagationEnabled,
  name: request.name,
  tags: request.tags
});
const marshalUpdateRouteRequest = (request, defaults) => ({
  description: request.description,
  destination: request.destination,
  nexthop_private_network_id: request.nexthopPrivateNetworkId,
  nexthop_resource_id: request.nexthopResourceId,
  tags: request.tags
});
const marshalUpdateVPCRequest = (request, defaults) => ({
  name: request.name,
  tags: request.tags
});


;// CONCATENATED MODULE: ./node_modules/.pnpm/@scaleway+sdk-vpc@1.4.0_@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-vpc/dist/v2/api.gen.js


const jsonContentHeaders = {
  "Content-Type": "application/json; charset=utf-8"
};
class API extends dist/* API */.nC {
  /**
   * Locality of this API.
   * type ∈ {'zone','region','global','unspecified'}
   */
  static LOCALITY = (0,dist/* toApiLocality */.Pt)({
    regions: ["fr-par", "nl-ams", "pl-waw"]
  });
  pageOfListVPCs = (request = {}) => this.client.fetch(
    {
      method: "GET",
      path: `/vpc/v2/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/vpcs`,
      urlParams: (0,dist/* urlParams */._S)(
        ["is_default", request.isDefault],
        ["name", request.name],
        ["order_by", request.orderBy],
        ["organization_id", request.organizationId],
        ["page", request.page],
        [
          "page_size",
          request.pageSize ?? this.client.settings.defaultPageSize
        ],
        ["project_id", request.projectId],
        ["routing_enabled", request.routingEnabled],
        ["tags", request.tags]
      )
    },
    unmarshalListVPCsResponse
  );
  /**
   * List VPCs. List existing VPCs in the specified region.
   *
   * @param request - The request {@link ListVPCsRequest}
   * @returns A Promise of ListVPCsResponse
   */
  listVPCs = (request = {}) => (0,dist/* enrichForPagination */.vU)("vpcs", this.pageOfListVPCs, request);
  /**
   * Create a VPC. Create a new VPC in the specified region.
   *
   * @param request - The request {@link CreateVPCRequest}
   * @returns A Promise of VPC
   */
  createVPC = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalCreateVPCRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "POST",
      path: `/vpc/v2/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/vpcs`
    },
    unmarshalVPC
  );
  /**
   * Get a VPC. Retrieve details of an existing VPC, specified by its VPC ID.
   *
   * @param request - The request {@link GetVPCRequest}
   * @returns A Promise of VPC
   */
  getVPC = (request) => this.client.fetch(
    {
      method: "GET",
      path: `/vpc/v2/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/vpcs/${(0,dist/* validatePathParam */.pm)("vpcId", request.vpcId)}`
    },
    unmarshalVPC
  );
  /**
   * Update VPC. Update parameters including name and tags of the specified VPC.
   *
   * @param request - The request {@link UpdateVPCRequest}
   * @returns A Promise of VPC
   */
  updateVPC = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalUpdateVPCRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "PATCH",
      path: `/vpc/v2/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/vpcs/${(0,dist/* validatePathParam */.pm)("vpcId", request.vpcId)}`
    },
    unmarshalVPC
  );
  /**
   * Delete a VPC. Delete a VPC specified by its VPC ID.
   *
   * @param request - The request {@link DeleteVPCRequest}
   */
  deleteVPC = (request) => this.client.fetch({
    method: "DELETE",
    path: `/vpc/v2/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/vpcs/${(0,dist/* validatePathParam */.pm)("vpcId", request.vpcId)}`
  });
  pageOfListPrivateNetworks = (request = {}) => this.client.fetch(
    {
      method: "GET",
      path: `/vpc/v2/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/private-networks`,
      urlParams: (0,dist/* urlParams */._S)(
        ["dhcp_enabled", request.dhcpEnabled],
        ["name", request.name],
        ["order_by", request.orderBy],
        ["organization_id", request.organizationId],
        ["page", request.page],
        [
          "page_size",
          request.pageSize ?? this.client.settings.defaultPageSize
        ],
        ["private_network_ids", request.privateNetworkIds],
        ["project_id", request.projectId],
        ["tags", request.tags],
        ["vpc_id", request.vpcId]
      )
    },
    unmarshalListPrivateNetworksResponse
  );
  /**
   * List Private Networks. List existing Private Networks in the specified region. By default, the Private Networks returned in the list are ordered by creation date in ascending order, though this can be modified via the order_by field.
   *
   * @param request - The request {@link ListPrivateNetworksRequest}
   * @returns A Promise of ListPrivateNetworksResponse
   */
  listPrivateNetworks = (request = {}) => (0,dist/* enrichForPagination */.vU)(
    "privateNetworks",
    this.pageOfListPrivateNetworks,
    request
  );
  /**
   * Create a Private Network. Create a new Private Network. Once created, you can attach Scaleway resources which are in the same region.
   *
   * @param request - The request {@link CreatePrivateNetworkRequest}
   * @returns A Promise of PrivateNetwork
   */
  createPrivateNetwork = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalCreatePrivateNetworkRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "POST",
      path: `/vpc/v2/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/private-networks`
    },
    unmarshalPrivateNetwork
  );
  /**
   * Get a Private Network. Retrieve information about an existing Private Network, specified by its Private Network ID. Its full details are returned in the response object.
   *
   * @param request - The request {@link GetPrivateNetworkRequest}
   * @returns A Promise of PrivateNetwork
   */
  getPrivateNetwork = (request) => this.client.fetch(
    {
      method: "GET",
      path: `/vpc/v2/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/private-networks/${(0,dist/* validatePathParam */.pm)("privateNetworkId", request.privateNetworkId)}`
    },
    unmarshalPrivateNetwork
  );
  /**
   * Update Private Network. Update parameters (such as name or tags) of an existing Private Network, specified by its Private Network ID.
   *
   * @param request - The request {@link UpdatePrivateNetworkRequest}
   * @returns A Promise of PrivateNetwork
   */
  updatePrivateNetwork = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalUpdatePrivateNetworkRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "PATCH",
      path: `/vpc/v2/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/private-networks/${(0,dist/* validatePathParam */.pm)("privateNetworkId", request.privateNetworkId)}`
    },
    unmarshalPrivateNetwork
  );
  /**
   * Delete a Private Network. Delete an existing Private Network. Note that you must first detach all resources from the network, in order to delete it.
   *
   * @param request - The request {@link DeletePrivateNetworkRequest}
   */
  deletePrivateNetwork = (request) => this.client.fetch({
    method: "DELETE",
    path: `/vpc/v2/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/private-networks/${(0,dist/* validatePathParam */.pm)("privateNetworkId", request.privateNetworkId)}`
  });
  /**
   * Enable DHCP on a Private Network. Enable DHCP managed on an existing Private Network. Note that you will not be able to deactivate it afterwards.
   *
   * @param request - The request {@link EnableDHCPRequest}
   * @returns A Promise of PrivateNetwork
   */
  enableDHCP = (request) => this.client.fetch(
    {
      body: "{}",
      headers: jsonContentHeaders,
      method: "POST",
      path: `/vpc/v2/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/private-networks/${(0,dist/* validatePathParam */.pm)("privateNetworkId", request.privateNetworkId)}/enable-dhcp`
    },
    unmarshalPrivateNetwork
  );
  /**
   * Enable routing on a VPC. Enable routing on an existing VPC. Note that you will not be able to deactivate it afterwards.
   *
   * @param request - The request {@link EnableRoutingRequest}
   * @returns A Promise of VPC
   */
  enableRouting = (request) => this.client.fetch(
    {
      body: "{}",
      headers: jsonContentHeaders,
      method: "POST",
      path: `/vpc/v2/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/vpcs/${(0,dist/* validatePathParam */.pm)("vpcId", request.vpcId)}/enable-routing`
    },
    unmarshalVPC
  );
  /**
   * Enable custom routes propagation on a VPC. Enable custom routes propagation on an existing VPC. Note that you will not be able to deactivate it afterwards.
   *
   * @param request - The request {@link EnableCustomRoutesPropagationRequest}
   * @returns A Promise of VPC
   */
  enableCustomRoutesPropagation = (request) => this.client.fetch(
    {
      body: "{}",
      headers: jsonContentHeaders,
      method: "POST",
      path: `/vpc/v2/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/vpcs/${(0,dist/* validatePathParam */.pm)("vpcId", request.vpcId)}/enable-custom-routes-propagation`
    },
    unmarshalVPC
  );
  pageOfListSubnets = (request = {}) => this.client.fetch(
    {
      method: "GET",
      path: `/vpc/v2/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/subnets`,
      urlParams: (0,dist/* urlParams */._S)(
        ["order_by", request.orderBy],
        ["organization_id", request.organizationId],
        ["page", request.page],
        [
          "page_size",
          request.pageSize ?? this.client.settings.defaultPageSize
        ],
        ["project_id", request.projectId],
        ["subnet_ids", request.subnetIds],
        ["vpc_id", request.vpcId]
      )
    },
    unmarshalListSubnetsResponse
  );
  /**
   * List subnets. List any Private Network's subnets. See ListPrivateNetworks to list a specific Private Network's subnets.
   *
   * @param request - The request {@link ListSubnetsRequest}
   * @returns A Promise of ListSubnetsResponse
   */
  listSubnets = (request = {}) => (0,dist/* enrichForPagination */.vU)("subnets", this.pageOfListSubnets, request);
  /**
   * Add subnets to a Private Network. Add new subnets to an existing Private Network.
   *
   * @param request - The request {@link AddSubnetsRequest}
   * @returns A Promise of AddSubnetsResponse
   */
  addSubnets = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalAddSubnetsRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "POST",
      path: `/vpc/v2/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/private-networks/${(0,dist/* validatePathParam */.pm)("privateNetworkId", request.privateNetworkId)}/subnets`
    },
    unmarshalAddSubnetsResponse
  );
  /**
   * Delete subnets from a Private Network. Delete the specified subnets from a Private Network.
   *
   * @param request - The request {@link DeleteSubnetsRequest}
   * @returns A Promise of DeleteSubnetsResponse
   */
  deleteSubnets = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalDeleteSubnetsRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "DELETE",
      path: `/vpc/v2/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/private-networks/${(0,dist/* validatePathParam */.pm)("privateNetworkId", request.privateNetworkId)}/subnets`
    },
    unmarshalDeleteSubnetsResponse
  );
  /**
   * Create a Route. Create a new custom Route.
   *
   * @param request - The request {@link CreateRouteRequest}
   * @returns A Promise of Route
   */
  createRoute = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalCreateRouteRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "POST",
      path: `/vpc/v2/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/routes`
    },
    unmarshalRoute
  );
  /**
   * Get a Route. Retrieve details of an existing Route, specified by its Route ID.
   *
   * @param request - The request {@link GetRouteRequest}
   * @returns A Promise of Route
   */
  getRoute = (request) => this.client.fetch(
    {
      method: "GET",
      path: `/vpc/v2/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/routes/${(0,dist/* validatePathParam */.pm)("routeId", request.routeId)}`
    },
    unmarshalRoute
  );
  /**
   * Update Route. Update parameters of the specified Route.
   *
   * @param request - The request {@link UpdateRouteRequest}
   * @returns A Promise of Route
   */
  updateRoute = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalUpdateRouteRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "PATCH",
      path: `/vpc/v2/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/routes/${(0,dist/* validatePathParam */.pm)("routeId", request.routeId)}`
    },
    unmarshalRoute
  );
  /**
   * Delete a Route. Delete a Route specified by its Route ID.
   *
   * @param request - The request {@link DeleteRouteRequest}
   */
  deleteRoute = (request) => this.client.fetch({
    method: "DELETE",
    path: `/vpc/v2/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/routes/${(0,dist/* validatePathParam */.pm)("routeId", request.routeId)}`
  });
  /**
   * Get ACL Rules for VPC. Retrieve a list of ACL rules for a VPC, specified by its VPC ID.
   *
   * @param request - The request {@link GetAclRequest}
   * @returns A Promise of GetAclResponse
   */
  getAcl = (request) => this.client.fetch(
    {
      method: "GET",
      path: `/vpc/v2/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/vpcs/${(0,dist/* validatePathParam */.pm)("vpcId", request.vpcId)}/acl-rules`,
      urlParams: (0,dist/* urlParams */._S)(["is_ipv6", request.isIpv6])
    },
    unmarshalGetAclResponse
  );
  /**
   * Set VPC ACL rules. Set the list of ACL rules and the default routing policy for a VPC.
   *
   * @param request - The request {@link SetAclRequest}
   * @returns A Promise of SetAclResponse
   */
  setAcl = (request) => this.client.fetch(
    {
      body: JSON.stringify(
        marshalSetAclRequest(request, this.client.settings)
      ),
      headers: jsonContentHeaders,
      method: "PUT",
      path: `/vpc/v2/regions/${(0,dist/* validatePathParam */.pm)("region", request.region ?? this.client.settings.defaultRegion)}/vpcs/${(0,dist/* validatePathParam */.pm)("vpcId", request.vpcId)}/acl-rules`
    },
    unmarshalSetAclResponse
  );
}


;// CONCATENATED MODULE: ./node_modules/.pnpm/@scaleway+sdk-vpc@1.4.0_@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-vpc/dist/v2/validation-rules.gen.js
const AclRule = {
  description: {
    maxLength: 200
  },
  dstPortHigh: {
    lessThanOrEqual: 65536
  },
  dstPortLow: {
    lessThanOrEqual: 65536
  },
  srcPortHigh: {
    lessThanOrEqual: 65536
  },
  srcPortLow: {
    lessThanOrEqual: 65536
  }
};
const Route = {
  description: {
    maxLength: 200
  }
};


;// CONCATENATED MODULE: ./node_modules/.pnpm/@scaleway+sdk-vpc@1.4.0_@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-vpc/dist/v2/index.gen.js





;// CONCATENATED MODULE: ./node_modules/.pnpm/@scaleway+sdk-vpc@1.4.0_@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-vpc/dist/index.gen.js




/***/ }),

/***/ 86799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ pLimit)
});

// UNUSED EXPORTS: limitFunction

;// CONCATENATED MODULE: ./node_modules/.pnpm/yocto-queue@1.2.2/node_modules/yocto-queue/index.js
/*
How it works:
`this.#head` is an instance of `Node` which keeps track of its current value and nests another instance of `Node` that keeps the value that comes after it. When a value is provided to `.enqueue()`, the code needs to iterate through `this.#head`, going deeper and deeper to find the last value. However, iterating through every single item is slow. This problem is solved by saving a reference to the last value as `this.#tail` so that it can reference it to add a new value.
*/

class Node {
	value;
	next;

	constructor(value) {
		this.value = value;
	}
}

class Queue {
	#head;
	#tail;
	#size;

	constructor() {
		this.clear();
	}

	enqueue(value) {
		const node = new Node(value);

		if (this.#head) {
			this.#tail.next = node;
			this.#tail = node;
		} else {
			this.#head = node;
			this.#tail = node;
		}

		this.#size++;
	}

	dequeue() {
		const current = this.#head;
		if (!current) {
			return;
		}

		this.#head = this.#head.next;
		this.#size--;

		// Clean up tail reference when queue becomes empty
		if (!this.#head) {
			this.#tail = undefined;
		}

		return current.value;
	}

	peek() {
		if (!this.#head) {
			return;
		}

		return this.#head.value;

		// TODO: Node.js 18.
		// return this.#head?.value;
	}

	clear() {
		this.#head = undefined;
		this.#tail = undefined;
		this.#size = 0;
	}

	get size() {
		return this.#size;
	}

	* [Symbol.iterator]() {
		let current = this.#head;

		while (current) {
			yield current.value;
			current = current.next;
		}
	}

	* drain() {
		while (this.#head) {
			yield this.dequeue();
		}
	}
}

;// CONCATENATED MODULE: ./node_modules/.pnpm/p-limit@7.3.3/node_modules/p-limit/index.js


function pLimit(concurrency) {
	let rejectOnClear = false;

	if (typeof concurrency === 'object') {
		({concurrency, rejectOnClear = false} = concurrency);
	}

	validateConcurrency(concurrency);

	if (typeof rejectOnClear !== 'boolean') {
		throw new TypeError('Expected `rejectOnClear` to be a boolean');
	}

	const queue = new Queue();
	let activeCount = 0;

	const resumeNext = () => {
		// Process the next queued function if we're under the concurrency limit
		if (activeCount < concurrency && queue.size > 0) {
			activeCount++;
			queue.dequeue().run();
		}
	};

	const next = () => {
		activeCount--;
		resumeNext();
	};

	const run = async (function_, resolve, arguments_) => {
		// Execute the function and capture the result promise
		const result = (async () => function_(...arguments_))();

		// Resolve immediately with the promise (don't wait for completion)
		resolve(result);

		// Wait for the function to complete (success or failure)
		// We catch errors here to prevent unhandled rejections,
		// but the original promise rejection is preserved for the caller
		try {
			await result;
		} catch {}

		// Decrement active count and process next queued function
		next();
	};

	const enqueue = (function_, resolve, reject, arguments_) => {
		const queueItem = {reject};

		// Queue the internal resolve function instead of the run function
		// to preserve the asynchronous execution context.
		new Promise(internalResolve => { // eslint-disable-line promise/param-names
			queueItem.run = internalResolve;
			queue.enqueue(queueItem);
		}).then(run.bind(undefined, function_, resolve, arguments_)); // eslint-disable-line promise/prefer-await-to-then

		// Start processing immediately if we haven't reached the concurrency limit
		if (activeCount < concurrency) {
			resumeNext();
		}
	};

	const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
		enqueue(function_, resolve, reject, arguments_);
	});

	Object.defineProperties(generator, {
		activeCount: {
			get: () => activeCount,
		},
		pendingCount: {
			get: () => queue.size,
		},
		clearQueue: {
			value() {
				if (!rejectOnClear) {
					queue.clear();
					return;
				}

				const abortError = AbortSignal.abort().reason;

				while (queue.size > 0) {
					queue.dequeue().reject(abortError);
				}
			},
		},
		concurrency: {
			get: () => concurrency,

			set(newConcurrency) {
				validateConcurrency(newConcurrency);
				concurrency = newConcurrency;

				queueMicrotask(() => {
					// eslint-disable-next-line no-unmodified-loop-condition
					while (activeCount < concurrency && queue.size > 0) {
						resumeNext();
					}
				});
			},
		},
		map: {
			async value(iterable, function_) {
				const promises = [];

				try {
					Array.from(iterable, (value, index) => {
						const promise = generator(function_, value, index);
						promises.push(promise);
						return promise;
					});
				} catch (error) {
					// The iterable threw, so `Promise.all` never observes the already scheduled promises. Observe them here to avoid unhandled rejections.
					for (const promise of promises) {
						promise.catch(() => {}); // eslint-disable-line promise/prefer-await-to-then
					}

					throw error;
				}

				return Promise.all(promises);
			},
		},
	});

	return generator;
}

function limitFunction(function_, options) {
	const limit = pLimit(options);

	const limitedFunction = (...arguments_) => limit(() => function_(...arguments_));
	Object.defineProperty(limitedFunction, 'clearQueue', {
		value: limit.clearQueue,
	});

	return limitedFunction;
}

function validateConcurrency(concurrency) {
	if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) {
		throw new TypeError('Expected `concurrency` to be a number from 1 and up');
	}
}


/***/ })

};
;