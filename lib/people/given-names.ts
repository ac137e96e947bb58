const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u))

/**
 * Given names by the sex of those who bear them, folded (lower case, no marks).
 * Source: the births of the US Social Security Administration's national name files since 1930 (public domain): the
 * 5,200 commonest names, under the sex of nine in ten bearers, or as borne by both; names that are places, titles or
 * everyday words first are left out.
 */
export const NAMES_OF_MEN = words(`
   aaden aarav aaron abdiel abdul abdullah abe abel abelardo abner abraham abram ace adalberto adam adan
   aden adin aditya adolfo adolph adonis adrian adriel aedan agustin ahmad ahmed aidan aiden ajay akeem
   al alain alan albert alberto alden aldo alec alejandro alek aleksander alessandro alex alexander
   alexandre alexandro alexzander alfonso alfonzo alford alfred alfredo allan allen alonso alonzo
   alphonse alphonso alton alvaro alvin alvis amado amador amar amare amarion ambrose ameer amir amit
   ammon amos anders anderson andre andreas andres andrew andy angelo angus anibal anish anson anthoney
   anthony antione antoine anton antone antonio antony antwan antwon archie aric arjun arlan arlen arlo
   arman armand armando armon armond arnav arnold arnoldo arnulfo aron arron art arthur arturo arvin asa
   asher atticus augustin augustus aurelio austen auston avraham axel ayaan aydan ayden aydin barney
   barrett barron barry bart bartholomew barton basil baxter beau beckett beckham ben benedict benito
   benjamen benjamin bennett benny benson bentley benton bernard bernardo bert bertram bilal bill billy
   blaine blaise blake blane blayne blaze bo bob bobby bodhi bodie booker boris bowen boyce boyd brad
   braden bradford bradlee bradley bradly brady bradyn braeden braedon braiden brain brandan branden
   brandin brandon brandt brandyn brannon branson brant brantley braulio braxton brayan brayden braydon
   braylen braylon brendan brenden brendon brennan brennen brennon brent brentley brenton bret brett
   brian brice bridger brien brion brock broderick brodie brody bronson brooks bruce bruno bryan bryant
   bryce brycen bryon bryson bryton buck bud buddy buford burke burl burt burton buster butch byron cade
   caden cael caesar caiden cain cal cale caleb callen callum calvin camden cameron camilo camren camron
   canaan cannon carl carleton carlo carlos carlton carmelo carmine carnell carson carter case casen
   cason cassius cayden ceasar cecil cedric cedrick cesar chace chadwick chaim charles charlton chase
   chauncey chaz chester chet chip christian christofer christoper christophe christopher chuck clarence
   clark claud claude claudio clay clayton clement clemente cletus cleve cliff clifford clifton clint
   clinton clyde coby codey cody cohen colby cole coleman coleton colin collin colt colten colter colton
   columbus conley conner connor conor conrad constantine cooper corban corbin cordell corey cornelius
   cornell cortez corwin cory courtland coy craig crawford creighton cristian cristobal cristofer
   cristopher crosby cullen curt curtis curtiss cy cyril cyrus dajuan dale dallin dalton damarcus
   damarion dameon damian damien damion damon dan dandre dane dangelo danial daniel danilo danny dante
   daquan darell daren darin dario darion darius darnell darold daron darrel darrell darren darrick
   darrin darrion darrius darron darryl darvin darwin daryl daryle dashaun dashawn dave davey davian
   david davin davion davis davon davonte dawson dax daxton daylen daylon dayne dayton dean deandre
   deangelo deanthony declan dedrick deion dejuan delano delbert delmar delmer delton delvin demarco
   demarcus demario demarion demetri demetrio demetrius demond dempsey denis dennis denny denton denzel
   denzil deondre deontae deonte dequan dereck derek deric derick derik deron derrek derrell derrick
   derwin desean deshaun deshawn desmond devante devlin devonta devontae devonte dewayne dewey dewitt
   dexter dezmond dhruv dick dickie diego dilan dillan dillion dillon dimitri dino dion dionte dirk
   domenic domenick domenico domingo dominic dominick dominik domonic don donal donald donavan donavon
   donn donnell donnie donny donovan donta dontae donte dontrell doug douglas douglass doyle drake
   draven drew duane dudley duncan dustin dustyn duwayne dwain dwaine dwane dwayne dwight dylan dylon
   eamon ean earl earle earnest easton eben ed eddie eddy edgar edgardo edison edmond edmund edmundo
   edson eduardo edward edwardo edwin efrain efren elbert elden eldon eldridge eleazar elgin eli elian
   elias eliezer elijah eliot eliseo elliot elliott ellis elmer elmo eloy elroy elton elvin elvis elwin
   elwood ely emanuel emil emile emiliano emilio emmanuel emmet emmett emmitt enoch enrico enrique enzo
   ephraim erasmo eric erich erick erik ernest ernesto ernie errol ervin erwin esteban estevan ethan
   ethen eugene eugenio evan evans everardo everett everette ezekiel ezequiel ezra fabian faustino
   federico felipe felix felton ferdinand fermin fernando fidel finn finnegan flavio fletcher florentino
   floyd flynn ford forrest foster francesco francis francisco franco frank franklin franklyn franky
   fransisco fred freddie freddy frederic frederick fredric fredrick fredy freeman fritz gabe gabriel
   gael gage gaige galen gannon gareth garett garfield garland garret garrett garrick garrison garry
   garth gary gauge gaven gavin gavyn gaylon gaylord gearld genaro gene geno geoffrey george geovanni
   gerald gerard gerardo german gerold gerson gian giancarlo gibson gideon gil gilbert gilberto giles
   gino giovani giovanni giovanny giuseppe glen glendon glenn glynn gonzalo gordon grady graham grant
   granville gray grayson greg gregg greggory gregorio gregory greyson griffin grover guillermo gunnar
   gunner gus gustavo guy haden hakeem hal hamilton hampton hamza hank hans hardy harlan harland harmon
   harold harris harrison harry harvey hasan hassan hayes hayward haywood heath hector hendrix henry
   herbert heriberto herman hernan herschel hershel hezekiah hilario hilton hiram hobert holden homer
   homero horace horacio hosea howard hoyt hubert hudson huey hugh hugo humberto hunter iain ian ibrahim
   ignacio ike iker immanuel ira irvin irving irwin isaac isaak isac isai isaiah isaias ishaan ishmael
   isiah isidro ismael ismail isreal issac ivan izaiah izayah jabari jace jack jacob jacobi jacoby
   jacques jadiel jadon jagger jaheim jair jairo jake jakob jakobe jaleel jalen jamaal jamal jamar
   jamarcus jamari jamarion jameel jamel james jameson jamil jamin jamir jamison jaquan jared jarell
   jaren jaret jarett jarod jaron jarred jarrell jarret jarrett jarrod jarvis jase jasen jason jasper
   javan javen javier javion javon javonte jax jaxen jaxon jaxson jaxton jay jayce jayceon jaycob jaydon
   jaylon jayson jayvon jed jedediah jedidiah jeff jefferey jefferson jeffery jeffrey jeffry jelani
   jennings jerad jerald jeramiah jeramie jeramy jered jerel jeremey jeremiah jeremias jeremie jeremy
   jericho jerimiah jermaine jermey jermiah jerod jerold jerome jeromy jerrell jerrod jerrold jerry jess
   jesse jesus jett jevon jim jimmy joaquin job joe joel joesph johan john johnathan johnathon johnny
   johnpaul johnson johny jon jonah jonas jonatan jonathan jonathon jonny jordi jordy jorge jose josef
   joseluis joseph josh joshua joshuah josiah josue jovani jovanni jovanny jovany juan juancarlos judah
   judd jude judson julian julien julio julius junior justen justin justus justyn juwan kade kaden kadin
   kaeden kael kahlil kaiden kale kaleb kalvin kamal kamden kamron kane kareem karim karl karsten kasen
   kash kason kayson keandre keanu keaton keegan keenan kegan keith kellan kellen kelton kelvin ken
   kenan kendrick kenji kenneth kennith kenny kent kenton kentrell kenyon keon keoni kermit keshawn
   kevan keven kevin kevon keyon keyshawn khalid khalil kian kieth killian kip kirk kirt knox kobe koby
   kody kolby kole kolten kolton konner konnor konrad korbin kory kraig krish kristofer kristoffer
   kristopher kurt kurtis kwame kyan kye kyle kyler kyron kyson ladarius lafayette lamar lamarcus lamarr
   lamont lamonte lance landen landon landyn lane langston lanny laron larry lars lathan laurence lavell
   lawerence lawrence lawson layton lazaro leander leandro leeroy leif leland lemuel len lenard lenny
   leo leon leonard leonardo leonel leonidas leopoldo leroy les lester levi levon lewis lex liam lino
   linus linwood lionel lloyd logan lon lonnie lonny lorenzo lorne louie louis lowell loyd luc luca
   lucas lucian luciano lucien lucio lucious lucius luigi luis luiz luka lukas luke luther lyle lyman
   lyndon lynwood mac mack maddox magnus mahlon makai makhi malachi malakai malaki malcolm malcom malik
   manny manuel marc marcel marcelino marcello marcellus marcelo marco marcos marcus margarito mariano
   mario mark markel markell marko markus marlin marlon marquel marques marquez marquise marshal
   marshall martez martin marvin mason mateo mathew mathias matias matt matteo matthew matthias maurice
   mauricio mauro maverick max maxim maximilian maximiliano maximillian maximo maximus maxwell maxx
   maynard mekhi mel melton melvin melvyn menachem merlin merrick mervin michael michale micheal miguel
   miguelangel mikael mike mikel mikhail miles milford millard milo milton misael mitch mitchel mitchell
   mohamad mohamed mohammad mohammed moises monte montgomery montrell monty mordechai morris morton mose
   moses moshe muhammad murray mustafa myles myron napoleon nash nasir nate nathan nathanael nathanial
   nathaniel nathen neal ned nehemiah neil nelson nestor nevin newton nicholas nicholaus nick nicklaus
   nickolas nico nicolas nigel nikhil nikko niko nikolai nikolas nile niles nixon noah noe nolan norbert
   norberto norman normand norris obed octavio octavius odin odis olen olin oliver omar omari omarion
   omer oren orin orion orrin orval orville osbaldo oscar osvaldo oswaldo otis otto owen pablo paolo
   pasquale patric patricio patrick paul paulo paxton pedro percy pernell perry pete peter phil philip
   philippe phillip pierce pierre porfirio pranav prentice preston quentin quenton quinten quintin
   quinton rafael raheem rahul raiden ralph rami ramiro ramon rance rand randal randall randel randell
   randle randolph randy ransom raphael rashaad rashad rashaun rasheed raul ravi ray rayden rayford
   raylan raymon raymond raymundo raynard rayshawn reed refugio reggie reginald regis reid reinaldo
   renaldo renard renato reno reuben rex rey reyes reymundo reynaldo reynold rhett rhys ricardo richard
   richie richmond rick rickey rickie ricky rico rigoberto rishi ritchie rob robb robby robert roberto
   rocco rod roderick rodger rodney rodolfo rodrick rodrigo roel rogelio roger rogers rohan rojelio
   roland rolando rolf rolland rollin roman romeo ron ronald ronaldo ronan rondell ronin ronnie ronny
   roosevelt roscoe rosendo ross rowdy rowland roy royce ruben rubin rudolph rudy rueben rufus rupert
   russ russel russell rusty ryan ryder ryker ryland ryne sabastian sal salomon salvador salvatore sam
   sameer samir sammy sampson samson samual samuel sanford santiago santino santo santos saul savion
   scot scott scotty seamus sean sebastian sebastien sedrick sergio seth seymour shad shamar shane
   shaquille shaun shawn sheldon shelton sherman sherwin sherwood shimon shlomo shmuel shon silas simeon
   simon slade solomon sonny soren spencer stan stanford stanley stanton stefan stephan stephen stephon
   sterling stetson stevan steve steven stewart stoney stuart sullivan syed sylas sylvester tad tahj taj
   talan talmadge talon tanner tarik tariq tate tavares tavion tavon ted teddy teodoro terance terell
   terence terrance terrel terrell terrence tevin thad thaddeus theodore theron thiago thomas thor
   thurman tim timmie timmothy timmy timothy tito titus tobias tobin tod todd tom tomas tommy toney tony
   torin torrence trace trae travis travon trayvon tre tremaine tremayne trent trenten trenton trever
   trevin trevion trevon trevor trey treyton treyvon tripp tristan tristian triston troy truman tucker
   turner ty tye tyler tylor tyquan tyree tyrel tyrell tyrese tyron tyrone tyrus tyshawn tyson ulises
   ulysses uriah uriel urijah valentin valentino van vance vaughn verlin vern verne vernon vicente
   victor vidal vince vincent vincente vincenzo vinson virgil vito vladimir von wade waldo walker
   wallace wally walter walton ward wardell warner warren wayland waylon waymon wayne weldon wendell wes
   wesley westin westley weston wilber wilbert wilbur wilburn wiley wilford wilfred wilfredo willard
   william williams willian willis willy wilmer wilson wilton windell winford winfred winston woodrow
   woody wyatt wylie xander xavier xzavier yaakov yahir yair yandel yehuda yisroel yitzchok yoel yosef
   yousef yusuf zachariah zachary zachery zack zackary zackery zaid zaiden zain zakary zander zane
   zavier zayden zayne zechariah zeke zev`)

export const NAMES_OF_WOMEN = words(`
   aaliyah abagail abbey abbie abbigail abby abbygail abigail abigale abigayle abrianna abrielle abril
   acacia ada adaline adalyn adalynn adamaris addie addilyn addison addisyn addyson adela adelaide adele
   adelina adeline adella adelle adelyn adelynn adia adilene adina aditi adria adriana adriane adrianna
   adrianne adrienne adyson agatha agnes aida aileen ailyn aimee ainsley aisha aislinn aiyana aiyanna
   aja akilah alaina alana alanah alani alanna alannah alaya alayah alayna alaysia alba alberta alea
   aleah alecia aleena aleigha aleisha alejandra alena alene alesha aleshia alesia alessandra alessia
   aleta aletha alethea alexa alexandra alexandrea alexandria alexia alexus alexys alfreda alia aliah
   aliana alice alicia alida alina aline alisa alise alisha alishia alisia alison alissa alisson alivia
   aliya aliyah aliza alize allana allegra allene alli allie allison alliyah ally allyson allyssa alma
   alona alondra alora alta althea alvina alyce alycia alysa alyse alysha alysia alyson alyssa alyssia
   alyvia amalia amanda amara amaris amaya amber amberly amelia amelie amethyst ami amia amiah amie
   amina aminah amira amirah amiya amiyah amparo amy amya ana anabel anabella anabelle anahi anais
   analia analisa analise anamaria ananya anastacia anastasia anaya andie andrea andria angela angelena
   angeles angelia angelic angelica angelika angelina angeline angelique angelita angella angie ania
   aniah anika anisa anisha anissa anita anitra aniya aniyah anjali anjanette anjelica ann anna annabel
   annabell annabella annabelle annalee annaliese annalisa annalise annamaria annamarie anne anneliese
   annelise annemarie annetta annette annie annika annmarie ansley antionette antoinette antonella
   antonette antonia anya apryl arabella araceli aracely ardith areli arely aretha aria ariah ariana
   ariane arianna arianne ariella arielle ariyah ariyana arleen arlene arleth arlette arline armida
   arnetta aryana aryanna asha ashanti ashely ashlea ashlee ashleigh ashley ashli ashlie ashly ashlyn
   ashlynn aspen astrid athena aubree aubri aubriana aubrianna aubrie audra audrey audriana audrianna
   audrie audrina audry aundrea aurelia autum autumn ava avah avalon averi averie aviana avianna avis
   aviva aya ayana ayanna ayesha ayla ayleen aylin azalea azaria azucena azul babette bailee bambi barb
   barbara barbie barbra baylee bayleigh baylie beatrice beatriz becca beckie becky belen belinda bella
   belle belva benita berenice bernadette bernadine bernice berniece bernita berta bertha bertie bessie
   beth bethanie bethann bethany betsy bette bettie bettina betty bettye beulah beverley beverly bianca
   birdie blaire blanca blanche blythe bobbi bobbye bonita bonnie bonny braelynn brandee brandi brandie
   brandy braylee brea breana breann breanna breanne bree breeanna brenda brenna breonna bria briana
   brianna brianne bridget bridgett bridgette brie brieanna briella brielle brigette brigid brigitte
   brinley brionna brisa bristol britany britney britni britta brittaney brittani brittanie brittany
   brittnee brittney brittni brittny bronwyn brooke brookelyn brookelynn brooklynn bryana bryanna brylee
   bryleigh brynlee brynn brynna buffy cadence cailey cailin cailyn caitlin caitlyn caitlynn caleigh
   cali calista calla calli callie cambria cami camila camilla camille cammie candace candi candice
   candida candie candis candy candyce capri caprice cara caren cari carie carin carina carisa carissa
   carla carlee carleen carleigh carlene carletta carley carli carlie carlotta carly carlyn carma
   carmela carmelita carmella carmen carol carolann carole carolee caroline carolyn carolyne carolynn
   carri carrie caryl caryn casandra casie cassandra cassidy cassie cassondra cataleya catalina catarina
   catharine catherine cathie cathleen cathrine cathryn cathy catina catrina caydence cayla caylee
   cecelia cecile cecilia cecily celena celeste celestine celia celina celine chana chanda chandra
   chanel chanell chanelle chantal chante chantel chantell chantelle charis charisma charissa charisse
   charla charlee charleen charleigh charlene charlette charli charline charlize charlotte charmaine
   charolette chasity chassidy chastity chaya chelsea chelsey chelsi chelsie chelsy cheri cherie cherise
   cherish cherri cherrie cheryl cheryle cheryll cheyanne chiara chiquita chloe chrissy christa christal
   christel christene christi christiana christianna christin christina christine christy
   chrystal chyanne chyna ciara ciarra cielo ciera cierra cinda cindi cindy cinthia citlali claire clara
   clare clarice clarisa clarissa claudette claudia claudine clementine cloe coleen colette colleen
   collette concetta connie constance consuelo cora coral cordelia cori corina corine corinna corinne
   corliss cornelia corrina corrine courtney crissy crista cristal cristen cristi cristin cristina
   cristine cristy crystal cydney cyndi cynthia dacia dahlia daija daisha daisy daleyza dalia dalila
   dalilah damaris danae danelle danette dania danica daniela daniella danielle danika danita danna
   dannielle danya danyelle daphne dara darci darcie daria dariana darla darleen darlene darline dasha
   dasia davida davina dawn dawna dawne dayana dayanara dayanna dayna deana deann deanna deanne deasia
   debbi debbie debbra debby debi debora deborah debra debrah dedra deeann deedee deena deidra deidre
   deirdre deisy deja dejah delana delaney delanie delfina delia delilah delisa della delois delores
   deloris delphine demetra demetria demi dena deneen denice denise denisha denisse denita dennise
   deonna desirae desire desiree dessie destany destinee destiney destini destinie devorah dian diana
   diane diann dianna dianne dina dinah dionna dionne dixie diya dollie dolly dolores dona donita donna
   dora dorcas doreen dorene doretha dori dorinda doris dorothea dorothy dortha dorthy dottie dovie
   dreama dulce earlene earline earnestine easter eboni ebonie ebony echo edie edith edna edwina edythe
   effie eileen elaina elaine elana elayna elayne elba elda eleanor eleanore elena eleni elexis eliana
   elianna elicia elida elin elina elinor elisa elisabeth elise elissa eliza elizabeth elizebeth ella
   elle ellen elliana ellie elly ellyn elma elnora eloisa eloise elora elouise elsa elsie elva elvia
   elvira elyse elysia elyssa ema emalee emani ember emelia emely emerald emersyn emilee emilia emilie
   emily emma emmalee emmaline emmalyn emmeline emmie emmy enid erica ericka erika erin erinn erlinda
   erma ernestina ernestine eryn esme esmeralda esperanza essence essie estefani estefania estefany
   estela estella estelle ester esther estrella ethel etta eugenia eula eunice eva evalyn evangelina
   evangeline eve evelin evelina evelyn evelynn everly evette evie evonne fabiola faith fallon fannie
   fanny farah farrah fatima fatimah fawn fay faye felecia felicia felicity felisha fern fernanda fiona
   flor flora florine flossie fonda fran frances francesca franchesca francine francisca freda freida
   freya frida frieda gabriela gabriella gabrielle gail galilea gay gaye gayla gayle gaylene gaynell
   gearldine gemma gena genevieve genna georgene georgetta georgette georgiana georgianna georgina
   geraldine geralyn geri gerri gertrude gia giada giana gianna giavanna gigi gilda gillian gina ginger
   ginny giovanna gisela gisele giselle gisselle giuliana gladys glenda glenna gloria glory goldie grace
   gracelyn gracelynn gracie graciela gracyn grecia greta gretchen gretta griselda gwen gwendolyn
   gwyneth hadassah hadley hailee hailey hailie haily halee haleigh haley hali halie halle halley hallie
   hana hanna hannah harlee harleigh harlie harmony harper harriet harriett harriette hattie haydee
   haylee hayleigh hayley haylie hazel heather heavenly heidi heidy helen helena helene hellen henrietta
   herlinda herminia hester hilary hilda hillary holley holli hollie holly honey hope hortencia ida
   idalia idella iesha ila ilana ileana ilene iliana ilona ima imani imelda imogene ina ines inez ingrid
   iola iona ione irene iris irma isabel isabela isabell isabella isabelle isela isha isis isla itzel
   iva ivana ivanna ivette ivonne ivy iyana iyanna izabel izabella izabelle jacalyn jacey jaci jacie
   jacinda jacinta jackeline jackelyn jacki jacklyn jaclyn jaclynn jacquelin jacqueline jacquelyn
   jacquelyne jacquelynn jacquline jacqulyn jada jade jaelyn jaelynn jaida jailene jaimee jaimie jakayla
   jaleesa jalisa jalissa jaliyah jalynn jamee jami jamia jamila jamiya jamiyah jamya jana janae janai
   janay janaya jane janee janeen janel janell janelle janene janessa janet janeth janett janetta
   janette janey jania janiah janice janie janiece janine janis janiya janiyah janna jannette jannie
   jaquelin jaqueline jaquelyn jaslene jaslyn jasmin jasmine jasmyn jasmyne jaunita jaya jaycie jayda
   jayde jayla jaylah jaylee jayleen jaylene jaylynn jayna jayne jazlyn jazlynn jazmin jazmine jazmyn
   jazmyne jazzlyn jean jeana jeanetta jeanette jeanie jeanine jeanna jeanne jeannette jeannie jeannine
   jemma jena jenae jenell jenelle jenessa jeni jenifer jeniffer jenise jenna jennah jennette jenni
   jennie jennifer jenniffer jenny jeraldine jeri jerica jerilyn jerri jerrica jerrie jesenia jesica
   jessa jessalyn jessenia jessica jessika jill jillian jimena jo joan joana joanie joann joanna joanne
   jocelyn jocelyne jocelynn jodee jodi jodie joella joelle joellen joetta johana johanna johannah
   johnetta johnna joi jolee joleen jolene jolie jolynn jonelle joni jonna jordana jordyn jordynn
   josefina joselin joseline joselyn josephine josette josie joslyn joslynn josselyn journee jovanna
   jovita joy joyce joycelyn joye juana juanita judi judie judith judy julee juli julia juliana juliann
   julianna julianne julie julieann juliet julieta juliette julisa julissa juniper justina justine kaci
   kacie kadence kady kaela kaelyn kaelynn kaia kaidence kaila kailani kailee kailey kaili kailyn
   kailynn kairi kaitlin kaitlyn kaitlynn kaiya kala kalea kaleah kalee kaleigh kaley kali kalia kalie
   kalina kaliyah kalli kallie kalyn kalynn kami kamila kamilah kamille kamya kandace kandi kandice
   kandis kandy kanisha kara karah karen karena kari karie karin karina karis karisa karissa karla
   karlee karleen karleigh karlene karley karli karlie karly karma karmen karolina karoline karolyn
   karri karrie karyn kasandra kasie kassandra kassidy kassie katalina katarina kate katelin katelyn
   katelynn katerina kathaleen katharine katherin katherine kathern katheryn kathi kathie kathleen
   kathlene kathlyn kathrine kathryn kathryne kathy kathyrn kati katia katie katina katlin katlyn
   katlynn katrina kattie katy katya kay kaya kayce kaycee kaydence kaye kayla kaylah kaylea kaylee
   kayleen kayleigh kaylene kayley kayli kaylie kaylin kaylyn kaylynn kaytlin kaytlyn keanna keara kecia
   keeley keely keesha keila keily keira keisha kelcie keli kellee kelli kellie kelsea kelsey kelsi
   kelsie kelsy kendra kendyl kenia kenisha kenna kennedi kennedy kensley kenyetta kenzie keona kera
   keren keri kerri kerrie kesha keshia keturah keyana keyanna keyla keyona keyonna keziah khadija
   khadijah khloe kia kiah kiana kianna kiara kiarra kiera kierra kiersten kierstin kiesha kiley kimber
   kimberlee kimberley kimberli kimberlie kimberly kimberlyn kimora kindra kinley kinsey kinsley kira
   kirsten kirstie kirstin kisha kitty kiya kloe kora kortney kourtney krista kristal kristan kristel
   kristen kristi kristie kristin kristina kristine kristy kristyn krysta krystal krysten krystin
   krystina krystle kya kyara kyla kylah kylee kyleigh kylie kymberly kyndal kyndall kynlee kyra lacey
   laci lacie ladonna laila lailah laina lainey lakeisha lakesha lakeshia lakia lakisha lana lanae
   lanette laney lani lanie lanita laniya laniyah laquisha laquita lara larae laraine larisa larissa
   lashanda lashay lashonda latanya latasha latesha latia latisha latonia latonya latoria latosha latoya
   latrice latricia laura laureen laurel lauren laurene lauretta lauri laurie lauryn lavina lavinia
   lavonda lavonne lawana lawanda layla laylah lea leah leana leandra leann leanna leanne leatha
   leatrice leeann leeanna leeanne leela leena leesa leia leigh leigha leighann leila leilani leisa lela
   lelia lena lenora lenore leola leona leonor leonora leora leota lesa lesia leslee lesli lesly lessie
   leta letha leticia letitia lettie lexi lexie lexis lexus leyla lia liana liane lianna lianne libby
   lidia lila lilah lili lilia lilian liliana lilianna lilith lilli lillian lilliana lillianna lillie
   lilly lily lilyana lilyanna lina linda lindsay lindsey linette linnea linsey lisa lisbeth lise
   lisette lissa lissette lita litzy liv livia liz liza lizabeth lizbeth lizeth lizette lizzie lluvia
   lois lola lolita lona londyn loni lonna lora loraine loree loreen lorelai lorelei lorena lorene
   loretta lori loriann lorie lorinda lorine lorna lorraine lorri lorrie lottie louann louella louisa
   louise lourdes lu luana luann luanne lucero lucia luciana lucie lucile lucille lucinda lucretia lucy
   luella luisa lula luna lupita lura luz lydia lyla lylah lynda lyndsay lyndsey lynette lynne lynnette
   lynsey lyra mabel mable macey machelle maci macie mackenna mackenzie macy madaline madalyn madalynn
   maddie maddison madelaine madeleine madeline madelyn madelyne madelynn madge madilyn madilynn madisen
   madisyn madonna madyson mae maegan maeve magali magaly magan magda magdalena magdalene magen maggie
   magnolia mahogany mai maia maile maira maisie maite maiya makaila makala makayla makaylah makena
   makenna makenzi makenzie makiya makiyah malak malaya malaysia maleah malena malia maliah malika
   malina malinda malissa maliyah malka mallorie mallory malorie mamie mandi mandy manuela mara maranda
   marcela marcella marci marcia marcie marcy maren margaret margarett margarette margarita margery
   margie margo margot margret marguerite mari maria mariah mariam marian mariana mariann marianna
   marianne maribel maribeth maricela maricruz marie mariel mariela mariella marielle marietta marilee
   marilou marilyn marilynn marina marisa marisela marisol marissa marita maritza mariyah marjorie
   marjory marla marlana marlee marleen marleigh marlena marlene marlie marlys marni marnie marquita
   marsha marta martha marti martina marva mary maryam maryann maryanne marybeth maryellen maryjane
   maryjo marylee marylin marylou marylyn matilda mattie maude maudie maura maureen maurine mavis maxine
   maya mayra mayte mazie mckayla mckenna mckenzie meadow meagan meaghan mechelle meg megan meggan
   meghan meghann melani melanie melany melba melia melina melinda melisa melissa mellisa mellissa
   melodie melody melonie melony melva melvina melynda meranda mercedes mercedez mercy meredith meridith
   merissa merri meryl mia miah micaela michaela michele michell michelle micki migdalia mikaela mikala
   mikayla mila milagros milana mildred milena miley milissa millicent millie mimi mina mindi mindy
   minerva minnie mira miracle miranda mirella mireya miriam mirian mirna missy misti misty mitzi miya
   moira mollie molly mona monet monica monika monique monserrat montserrat moriah muriel mya myah
   myesha myla mylee myra myranda myriam myrna myrtis myrtle nada nadia nadine nailah naima nakita
   nalani nallely nan nanci nancie nancy nanette nannette nannie naomi natalee natali natalia natalie
   nataly natalya natasha natashia nathalia nathalie nathaly natosha naya nayeli nechama nedra neha
   nelda nell nellie nelly nena nereida nettie neva nevaeh neveah nia nichelle nichol nichole nicki
   nicole nicolette nicolle nidia niki nikia nikki nikole nila nilda nina nisha nita niya noelia noelle
   noemi nola nona nora norah noreen norene norine norma nova novella nya nyah nyasia nydia nyla nylah
   octavia odalys odessa ofelia ola olga olivia oma ona opal ophelia oralia oriana paige paislee paisley
   paityn paloma pam pamala pamela pamella pandora pansy paola patrica patrice patricia patsy patti
   pattie patty paula paulette paulina pauline pearl pearlie pearline peggie peggy penelope penni pennie
   penny perla petra phillis philomena phoebe phyllis pia piper polly porsha portia pricilla priscila
   priscilla priya promise prudence queen quiana rachael racheal rachel rachele rachell rachelle racquel
   rae raeann raegan raelyn raelynn raina ramona rana randa randee randi raquel rashida raven raya
   raylee raylene rayna reanna reba rebeca rebecca rebecka rebekah regina reina rena renae renata renea
   renee renita reta retha reva reyna rhea rhianna rhiannon rhoda rhonda ria rianna richelle rihanna
   rikki rileigh rina risa rita rivka riya roberta robyn rochel rochelle rocio rolanda roma romina
   romona rona ronda ronna ronni rosa rosalba rosalee rosalia rosalie rosalina rosalind rosalinda
   rosalyn rosann rosanna rosanne rose roseann roseanna roseanne rosella roselyn rosemarie rosemary
   rosetta rosie rosina rosita roslyn rowena roxana roxane roxann roxanna roxanne roxie roxy rubi ruby
   ruth ruthann ruthie ryann ryanne rylee ryleigh rylie sabina sabra sabrina sade sadie saige saira
   salena salina sallie sally salma samantha samara samaria samatha samia samira samiya samiyah sana
   sanaa sanai sandi sandie sandra saniya saniyah sanjuanita sapphire sara sarah sarahi sarai sari
   sariah sarina sarita sariyah sasha saundra savana savanah saylor scarlet scarlett scarlette selah
   selena selene selina selma sequoia serena serenity serina shaelyn shaila shaina shakira shalonda
   shameka shamika shana shanae shanda shandra shaneka shanell shanelle shani shania shanice shanika
   shaniqua shanita shaniya shaniyah shanna shannan shanta shante shantel shantell shantelle shara
   sharee sharen shari sharita sharla sharleen sharlene sharon sharonda sharron sharyl sharyn shasta
   shauna shaunna shavon shavonne shawanda shawna shawnee shawnna shayla shaylee shayna sheena sheila
   shelbi shelbie shelby shelia shelley shelli shellie shelly sheree sheri sherie sherilyn sherita
   sherlyn sherri sherrie sherry sherryl sheryl sheyla shianne shiela shira shirlee shirlene shirley
   shivani shonda shonna shoshana shreya shyann shyanne shyla siena sienna silvia simona simone simran
   sindy siobhan sirena skyla sloane socorro sofia sofie soledad soleil sommer sondra sonia sonja sonya
   sophia sophie soraya stacey staci stacia stacie starla starr stefani stefanie stefany stella
   stephaine stephani stephanie stephany stephenie stormie sue suellen summer sunshine susan susana
   susann susanna susannah susanne susie suzan suzann suzanna suzanne suzette suzie suzy sybil syble
   sydnee sydni sydnie sylvia sylvie symone tabatha tabetha tabitha taisha talia talisha talitha taliyah
   tamala tamara tamatha tameka tamela tamera tami tamia tamie tamika tamiko tammi tammie tammy tamra
   tamya tana tanesha tangela tania tanika tanisha taniya taniyah tanja tanna tanya tara tarah taryn
   tasha tasia tatiana tatianna tatyana tawana tawanda tawanna tawny tawnya taya tayla teena tena
   tenisha tenley tera teresa terese teresita teressa teri terra terri terrie tess tessa tessie thalia
   thea theda thelma theodora theresa therese thomasina tia tiana tianna tiara tiarra tiera tierney
   tierra tiesha tiffani tiffanie tiffany tillie tina tisha tomeka tomi tomika toni tonia tonie tonja
   tonya tori torie tosha toya tracee tracey traci tracie trena tresa tressa treva tricia trina trinity
   trish trisha trista trudi trudy twila twyla tyanna tyesha tyla tyra una ursula vada valarie valencia
   valentina valeria valerie valery valorie vanesa vanessa vannessa veda velda velma velvet venessa
   venita venus vera verda verla verna vernice vernita veronica veronika vesta vianey vickey vicki
   vickie vicky victoria vida vikki vilma viola violet violeta virgie viridiana vita vivian viviana
   vivianna vivien vivienne vonda vonnie wanda wendi wendy whitley whitney wilda wilhelmina willa willow
   wilma windy winifred winnie winona wynter ximena xiomara xochitl yadira yahaira yajaira yamilet
   yamileth yaneli yanira yara yareli yarely yaretzi yaritza yasmeen yasmin yasmine yazmin yesenia
   yessenia yessica yolanda yolonda yoselin yuliana yulissa yvette yvonne zahra zaida zainab zaira
   zakiya zandra zaniya zaniyah zara zaria zariah zariyah zelda zella zelma zena zenobia zina zoe zoey
   zoie zola zora zulema zuri`)

export const NAMES_OF_BOTH = words(`
   adell adison adrain adrien afton aidyn akira alexi alexis ali alijah alix allyn alpha alva amani
   amari andi andra andree angel ara ardell arden ardis ari arian arie ariel aries arin aris arlie arlin
   arlyn armani artie artis arya aryan aryn ashton ashtyn aubrey aubry audie augusta augustine austyn
   aven avery avi azariah bailey barrie baylor bennie bentlee berkley bernie beryl bethel billie blair
   blakely bobbie braelyn braylin brecken briar brighton briley britt britton brogan bryn callan camdyn
   cameryn campbell camryn carey carlin carman carmel caron carrington carrol carroll carsen carsyn cary
   casey chandler channing charley charlie charly cherokee chevy chris christan christen clair clarke
   claudie cleo codi codie collins concepcion corie corrie cortney coty cris cruz dakoda dakotah damari
   dana dani daniele daniell dannie danyel danyell darby darcy darian dariel darien darrian darrien
   daryn davie dayle deandra deandrea deane dee del dell delma demetrice demetris dennie deon desi
   destin devan deven devin devon devyn dione divine dominique dominque domonique donell dorian dorris
   dorsey dru dusty dyllan elan elia elisha ellery ellison emerson emery emory ever evin evon farrell
   felice finley frankie gabriele gale garnet garnett gentry georgie germaine gerry gianni greer grey
   guadalupe gussie haiden harley harlow hayden henley henri hollis iman imari isa ivey jackie jacky
   jacque jacy jaden jadyn jaeden jaedyn jael jai jaiden jaidyn jailyn jaime jalyn jame jamey jamie
   jammie jan jasiah jaycee jaydan jayden jaydin jaye jaylan jaylen jaylin jaylyn jayme jaymie jensen
   jere jessi jessie jessy jewell jimmie jody joey johann johnie johnnie jonnie jordan jorden jordin
   jordon jory josey jourdan jovan jovon jules jullian kacey kacy kadyn kaelin kai kaidyn kalani kalen
   kalin kamari kamdyn kameron kamren kamryn karan karey karol karon karsen karson karsyn karter kary
   kasey kayden kaylan kayle kaylen keagan keelan kelby kelcey keller kelley kelly kendal kendall
   kendell kenley kenyatta kerry khari khristian kieran kim kimani kingsley kiran kirby kit kodi korey
   kori kris krishna kristian kylan kylen kymani kyree kyrie lacy laine laken landry lannie larkin larue
   lashawn latrell lavelle lavern laverne lavon layne lee leighton lennie lennon lennox lesley leslie
   linden lindy linnie loran loren lorenza lorin lou lovell lovie loy loyce lucca lue lupe lyn lynell
   lynn lyric madden maison marcell marcelle marin marion marlen marley marlo marlowe marlyn martine
   marty marvel maxie mayson mckinley mendy merle merlyn merrill merritt mica micah micaiah michal
   michel mickey mickie micky mika mikah mikal misha monroe montez morgan murphy mykel najee nakia
   natividad nickie nicky nicola nikita nikola noa noel noor oakley ocie odell ollie ora otha palmer
   parker parris parrish pat payten payton peyton pilar presley quincy quinlan quinn rain raleigh ramsey
   rashawn rayan rayne reagan reece reese regan reilly remi remington remy rene rhyan rian ricki rilee
   riley rio robbie robbin robin roni rory rosario rowan rowen rylan ryley sage salome sami sammie sandy
   santana sawyer schuyler scottie scout semaj seneca shae shan shannon shanon shay shaye shayne shea
   sheridan sheron sherrell sherrill sherron shiloh sidney sincere skye skylar skyler sloan sol spenser
   stacy stevie sutton tai tamar tatum tayler taylor teagan tegan terrill terry theo tobi toby tommie
   torey torrance torrey torri torrie tory tracy trinidad tristen tristin tristyn trystan tylar unique
   val valentine verdell vernell vernie waverly willie wren wynn yael yancy yuri zaire zion zyon`)
