const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u))

/**
 * Given names by the sex of those who bear them, folded (lower case, no marks).
 * Source: the births of the US Social Security Administration's national name files since 1930 (public domain): the
 * 1,200 commonest names of boys and 1,500 of girls where at least nine in ten bearers agree, and the common ones
 * borne by both; names that are places or everyday words first are left out.
 */
export const NAMES_OF_MEN = words(`
   aaron abdul abdullah abel abner abraham abram ace adam adan aden adolfo adolph adonis adrian adriel
   agustin ahmad ahmed aidan aiden akeem al alan albert alberto alden aldo alec alejandro alessandro
   alex alexander alexandro alexzander alfonso alfonzo alfred alfredo allan allen alonso alonzo alphonso
   alton alvaro alvin amir amos anders anderson andre andreas andres andrew andy angelo anson anthony
   antoine anton antonio antony antwan antwon archer archie aric arjun arlen arlo armand armando arnold
   arnulfo aron arron arthur arturo asa asher atticus augustus aurelio austen axel ayden barney baron
   barrett barry bart barton basil beau beckett ben benedict benito benjamin bennett benny benson
   bentley benton bernard bernardo bert bill billy blaine blaise blake blaze bo bob bobby booker boston
   boyd brad braden bradford bradley bradly brady braeden braiden brandan branden brandon brandt branson
   brant brantley braxton brayan brayden braydon braylen braylon brendan brenden brendon brennan brennen
   brent brenton bret brett brian brice brock broderick brodie brody bronson brooks bruce bruno bryan
   bryant bryce brycen bryon bryson bud buddy buford burton byron cade caden caiden cain cale caleb
   calvin camden cameron camren camron cannon carl carlo carlos carlton carmelo carmine carson carter
   case cason cayden cecil cedric cedrick cesar chadwick chaim charles chase chauncey chaz chester chet
   christopher chuck clarence clark claude clay clayton clement cliff clifford clifton clint clinton
   clyde coby cody cohen colby cole coleman colin collin colt colten colton conner connor conor conrad
   cooper corbin cordell corey cornelius cornell cortez cory coy craig cristian cristobal cristopher
   cullen curt curtis cyril cyrus dale dalton damian damien damion damon dan dandre dane dangelo danial
   daniel danny dante daquan daren darin dario darion darius darnell daron darrel darrell darren darrick
   darrin darrius darron darryl darwin daryl dashawn dave david davin davion davis davon dawson dax
   dayton dean deandre deangelo declan deion dejuan delano delbert delmar demarco demarcus demario
   demetrius demond denis dennis denny denzel deonte dereck derek derick derik deron derrell derrick
   deshaun deshawn desmond devante devonte dewayne dewey dexter dick diego dillan dillon dimitri dino
   dion dirk domenic domingo dominic dominick dominik don donald donavan donavon donn donnell donnie
   donny donovan dontae donte doug douglas douglass doyle drake draven drew duane dudley duncan dustin
   dwain dwayne dwight dylan ean earl earle earnest easton ed eddie eddy edgar edgardo edison edmond
   edmund eduardo edward edwardo edwin efrain efren elbert eldon eli elias eliezer elijah eliot eliseo
   elliot elliott ellis elmer eloy elton elvin elvis elwood emanuel emil emiliano emilio emmanuel emmett
   emmitt enoch enrique enzo ephraim eric erich erick erik ernest ernesto ernie errol ervin erwin
   esteban estevan ethan eugene evan everett everette ezekiel ezequiel ezra fabian federico felipe felix
   felton fernando fidel finn finnegan fletcher floyd forrest foster francesco francis francisco franco
   frank franklin fred freddie freddy frederic frederick fredric fredrick freeman gabriel gael gage
   galen garland garret garrett garrick garrison garry garth gary gavin genaro gene geoffrey george
   gerald gerard gerardo german giancarlo gideon gilbert gilberto gino giovani giovanni giovanny
   giuseppe glen glenn gonzalo gordon grady graham grant grayson greg gregg greggory gregorio gregory
   greyson griffin grover guillermo gunnar gunner gus gustavo guy hal hamza hank hans harlan harold
   harris harrison harry harvey hassan hayes heath hector henry herbert heriberto herman herschel
   hershel hezekiah hiram holden homer horace howard hoyt hubert hudson huey hugh hugo humberto hunter
   ian ibrahim ignacio iker ira irvin irving irwin isaac isai isaiah isaias isiah isidro ismael issac
   ivan izaiah jabari jace jack jacob jacoby jacques jadon jagger jair jairo jake jakob jalen jamaal
   jamal jamar jamarcus jamari jamarion jamel james jameson jamil jamison jaquan jared jarod jaron
   jarred jarrett jarrod jarvis jase jason jasper javier javion javon jax jaxon jaxson jay jayce jayceon
   jaydon jaylon jayson jed jedidiah jeff jefferson jeffery jeffrey jeffry jerald jeremiah jeremy
   jermaine jerod jerold jerome jerrell jerrod jerrold jerry jess jesse jesus jett jim jimmy joaquin joe
   joel joesph johan john johnathan johnathon johnny johnpaul johnson jon jonah jonas jonathan jonathon
   jorge jose josef joseph josh joshua josiah josue jovani juan judah jude judson julian julien julio
   julius junior justin justus kade kaden kaiden kale kaleb kalvin kamden kamron kane kareem karl kasen
   kash kason keaton keegan keenan keith kellan kellen kelton kelvin ken kendrick kenneth kennith kenny
   kent kenton kenyon keon kermit keshawn keven kevin kevon keyon khalid khalil kian killian kingston
   kip kirk knox kobe koby kody kolby kole kolton korbin kory kraig kristofer kristopher kurt kurtis
   kyle kyler lamar lamont lance landen landon landyn lane lanny laron larry lars laurence lawrence
   lawson layton lazaro leandro leif leland lemuel lenard lenny leo leon leonard leonardo leonel
   leopoldo leroy lester levi lewis liam linwood lionel lloyd logan lon lonnie lonny lorenzo louie louis
   lowell loyd luca lucas lucian luciano lucien lucius luis lukas luke luther lyle lyndon mac mack
   maddox malachi malakai malcolm malik manuel marc marcel marcelino marcellus marcelo marco marcos
   marcus mariano mario mark markus marlin marlon marques marquez marquis marquise marshall martin
   marvin mason mateo mathew mathias matias matt matteo matthew matthias maurice mauricio mauro maverick
   max maxim maximilian maximiliano maximillian maximo maximus maxwell maynard mekhi melvin menachem
   merlin mervin michael micheal miguel mike mikel miles millard milo milton misael mitch mitchel
   mitchell mohamed mohammad mohammed moises monte monty morris morton moses moshe muhammad murray myles
   myron napoleon nash nasir nathan nathanael nathanial nathaniel nathen neal ned nehemiah neil nelson
   nestor nevin nicholas nick nickolas nico nicolas nigel niko nikolai nikolas noah noble noe nolan
   norbert norman norris octavio olin oliver omar omari oren orion orville oscar osvaldo oswaldo otis
   otto owen pablo pasquale patrick paul paxton pedro percy perry pete peter phil philip phillip pierce
   pierre porter preston quentin quinten quintin quinton rafael raheem raiden ralph ramiro ramon randal
   randall randell randolph randy raphael rashad raul ray raymon raymond raymundo reed reggie reginald
   reid reuben rex rey reyes reynaldo rhett rhys ricardo richard richie rick rickey rickie ricky rico
   rigoberto rob robby robert roberto rocco rod roderick rodger rodney rodolfo rodrick rodrigo rogelio
   roger rogers rohan roland rolando rolland roman romeo ron ronald ronaldo ronan ronnie ronny roosevelt
   roscoe ross roy royce ruben rudolph rudy rufus russ russel russell rusty ryan ryder ryker ryland
   salvador salvatore sam samir sammy samson samuel sanford santiago santino santos saul scot scott
   scotty seamus sean sebastian sergio seth shamar shane shaquille shaun shawn sheldon shelton sherman
   shon silas simeon simon solomon sonny soren spencer stan stanford stanley stanton stefan stephan
   stephen stephon sterling steve steven stewart stuart sullivan sylvester tad talon tanner tariq tate
   ted teddy terence terrance terrell terrence tevin thad thaddeus theodore theron thomas thurman tim
   timmy timothy titus tobias tobin tod todd tom tomas tommy toney tony trace travis travon tre trent
   trenton trever trevon trevor trey tristan tristian triston troy truman tucker turner ty tyler tylor
   tyree tyrell tyrese tyron tyrone tyson ulises ulysses uriah uriel valentin valentino van vance vaughn
   vern vernon vicente victor vince vincent vincenzo virgil vito wade walker wallace walter ward warner
   warren waylon wayne weldon wendell wesley westley weston wilbert wilbur wilburn wiley wilford wilfred
   wilfredo will willard william willis wilmer wilson wilton winfred winston woodrow wyatt xander xavier
   xzavier yahir yehuda yosef yusuf zachariah zachary zachery zack zackary zackery zaiden zain zakary
   zander zane zayden zayne zechariah`)

export const NAMES_OF_WOMEN = words(`
   aaliyah abbey abbie abbigail abby abigail abril ada adalyn adalynn addie addison addisyn addyson
   adela adelaide adele adelina adeline adelyn adriana adrianna adrianne adrienne agnes aida aileen
   aimee ainsley aisha aiyana aja alaina alana alanna alayna alberta aleah alecia aleena alejandra alena
   alesha alesia alessandra alexa alexandra alexandrea alexandria alexia alexus alfreda alia alice
   alicia alina alisa alisha alison alissa alivia aliya aliyah aliza allie allison ally allyson alma
   alondra alta althea alyce alycia alysa alysha alysia alyson alyssa amalia amanda amara amaya amber
   amelia ami amie amina amira amiyah amy amya ana anabel anabelle anahi anastasia anaya andrea andria
   angela angelia angelica angelina angeline angelique angelita angie anika anissa anita aniya aniyah
   ann anna annabel annabella annabelle annalise annamarie anne annemarie annette annie annika annmarie
   ansley antionette antoinette antonia anya arabella araceli aracely arely aria ariana arianna ariella
   arielle arleen arlene arline aryanna asha ashanti ashlee ashleigh ashley ashlie ashly ashlyn ashlynn
   aspen astrid athena aubree aubrie audra audrey audrina aurelia autumn ava averie avis ayana ayanna
   ayla aylin bailee barbara barbra baylee beatrice beatriz becky belen belinda bella benita berenice
   bernadette bernadine bernice bertha bessie beth bethany betsy bette bettie betty bettye beulah
   beverley beverly bianca blanca blanche bobbi bonita bonnie brandi brandie brandy breana breanna
   breanne bree brenda brenna bria briana brianna brianne bridget bridgett bridgette brielle brigitte
   brisa britney brittani brittany brittney brooke brooklynn bryanna brylee brynlee brynn cadence
   caitlin caitlyn cali callie camila camilla camille candace candi candice candy cara caren cari carina
   carissa carla carlee carlene carley carli carlie carly carmela carmella carmen carol carole caroline
   carolyn carrie caryn casandra cassandra cassidy cassie catalina catharine catherine cathleen cathryn
   cathy catrina cayla caylee cecelia cecile cecilia cecily celeste celia celina celine chana chandra
   chanel chantal chantel charity charla charlee charlene charlotte charmaine chasity chastity chaya
   chelsea chelsey chelsie cheri cherie cherish cherry cheryl cheyanne chloe christa christal christi
   christiana christie christin christina christine christy chrystal ciara ciera cierra cindi cindy
   claire clara clare clarice clarissa claudette claudia claudine coleen colette colleen connie
   constance consuelo cora coral cori corina corine corinne cornelia corrine courtney cristal cristina
   cristy crystal cynthia dahlia daisy dalia damaris danelle danette danica daniela daniella danielle
   danika danita danna daphne dara daria darla darleen darlene davina dawn dayana dayna deana deann
   deanna deanne debbie debby debora deborah debra deena deidra deidre deirdre deja delaney delia
   delilah della delois delores deloris demetria demi dena denice denise desirae desiree destinee
   destiney destini diamond diana diane diann dianna dianne dina dinah dionne dixie dollie dolly dolores
   dona donna dora doreen dorene doris dorothea dorothy dorthy dottie dulce earlene earline earnestine
   ebony edith edna edwina effie eileen elaina elaine elana eleanor elena eliana elinor elisa elisabeth
   elise elissa eliza elizabeth ella elle ellen elliana ellie elma elnora eloise elsa elsie elva elvira
   elyse emely emilee emilia emilie emily emma emmalee erica ericka erika erin erma ernestine esmeralda
   esperanza essence essie estela estella estelle ester esther estrella ethel etta eugenia eula eunice
   eva evangelina evangeline eve evelyn evie fabiola faith fallon fannie farrah fatima fay faye felecia
   felicia felicity fern fernanda fiona flora frances francesca francine francisca freda freida frieda
   gabriela gabriella gabrielle gail gay gayla gayle gemma gena genevieve georgette georgina geraldine
   geri gertrude gia giana gianna gilda gillian gina ginger ginny giovanna giselle gisselle giuliana
   gladys glenda glenna gloria goldie grace gracelyn gracie graciela greta gretchen griselda gwen
   gwendolyn hadley hailee hailey haleigh haley halie halle hallie hana hanna hannah harmony harper
   harriet harriett hattie haylee hayley haylie hazel heather heidi helen helena helene henrietta hilary
   hilda hillary holli hollie holly hope ida iesha ila ilene iliana imani imogene ina inez ingrid irene
   iris irma isabel isabela isabell isabella isabelle isis isla itzel iva ivette ivy izabella jacey
   jacklyn jaclyn jacquelin jacqueline jacquelyn jacquline jada jade jaelyn jaida jaimie jaliyah jami
   jamila jana janae jane janel janell janelle janessa janet janette janice janie janine janis janiya
   janiyah janna jannie jaqueline jasmin jasmine jayda jayla jaylah jayleen jaylene jaylynn jayne jazlyn
   jazmin jazmine jazmyn jean jeana jeanette jeanie jeanine jeanna jeanne jeannette jeannie jeannine
   jena jenifer jenna jennie jennifer jenny jeri jerri jessica jill jillian jimena jo joan joana joann
   joanna joanne jocelyn jodi jodie joelle johanna johnna jolene jolie joni jordyn josefina joselyn
   josephine josie joslyn joy joyce juana juanita judi judith judy julia juliana juliann julianna
   julianne julie juliet juliette julissa justina justine kaci kacie kadence kaelyn kaia kaila kailee
   kailey kailyn kaitlin kaitlyn kaitlynn kala kaleigh kaley kali kaliyah kallie kalyn kami kamila kara
   karen kari karin karina karissa karla karlee karley karli karlie karly karrie karyn kasandra
   kassandra kassidy katarina kate katelin katelyn katelynn katharine katherine katheryn kathi kathie
   kathleen kathrine kathryn kathy katie katina katlyn katrina katy kay kaya kaycee kaydence kaye kayla
   kaylee kayleigh kayley kaylie kaylin kaylyn kaylynn keely keira keisha kelli kellie kelsey kelsi
   kelsie kendra kenia kenna kennedi kennedy kenzie keri kerri kerrie khloe kia kiana kianna kiara kiera
   kierra kiersten kiley kimber kimberlee kimberley kimberly kimora kinley kinsley kira kirsten kirstin
   kitty kourtney krista kristal kristen kristi kristie kristin kristina kristine kristy kristyn krystal
   krystle kyla kylee kyleigh kylie kyra lacey laci lacie ladonna laila lainey lakeisha lakesha lakisha
   lana laney lara larissa lashonda latanya latasha latisha latonya latoya latrice laura laureen laurel
   lauren lauri laurie lauryn lavonne lawanda layla lea leah leann leanna leanne leeann leia leigh leila
   leilani lela lena lenora lenore leola leona lesa lesly letha leticia letitia lexi lexie lia liana
   libby lidia lila lilah lilia lilian liliana lillian lilliana lillie lilly lily lina linda lindsay
   lindsey linnea lisa lisette lissette liz liza lizbeth lizeth lizette lizzie lois lola lolita londyn
   lora loraine lorelei lorena lorene loretta lori lorie lorna lorraine lorri lorrie lottie louisa
   louise lourdes luann luanne lucia luciana lucille lucinda lucretia lucy luella luisa lula luna luz
   lydia lyla lynda lyndsey lynette lynne lynnette mabel mable macey maci macie mackenzie macy madalyn
   madalynn maddison madeleine madeline madelyn madelynn madilyn madisyn madonna madyson mae maegan
   maeve magdalena maggie maia makayla makenna makenzie malia malinda malissa maliyah mallory mamie
   mandi mandy mara maranda marcela marcella marci marcia marcie marcy maren margaret margarita margery
   margie margo margot marguerite mari maria mariah mariam marian mariana marianna marianne maribel
   maricela marie mariela marietta marilee marilyn marilynn marina marisa marisela marisol marissa
   maritza marjorie marla marlee marlena marlene marlys marquita marsha marta martha martina marva mary
   maryam maryann maryanne marybeth maryellen maryjane maryjo marylou matilda mattie maura maureen mavis
   maxine maya mayra mckayla mckenna mckenzie meagan meaghan megan meghan melanie melany melba melina
   melinda melisa melissa melodie melody melva mercedes meredith merry mia miah micaela michaela michele
   michell michelle mikaela mikayla mila milagros mildred miley millicent millie mina mindy minerva
   minnie mira miracle miranda mireya miriam misti misty mitzi mollie molly mona monica monika monique
   moriah muriel mya myah myla myra myrna myrtle nadia nadine nan nancy nanette naomi natalee natalia
   natalie nataly natasha nathalie nayeli nelda nell nellie nettie neva nevaeh nia nichole nicole
   nicolette niki nikki nina nita noelle noemi nola nona nora norah noreen norma nova nyla octavia
   odessa ofelia ola olga olive olivia opal ophelia paige paisley paloma pam pamala pamela paola patrica
   patrice patricia patsy patti pattie patty paula paulette paulina pauline pearl pearlie peggy penelope
   penny perla petra phoebe phyllis piper polly portia precious priscilla queen rachael racheal rachel
   rachelle rae raegan raelyn raelynn raina ramona randi raquel raven rayna reba rebeca rebecca rebekah
   regina reina rena renae renata renee renita reva reyna rhea rhiannon rhoda rhonda richelle rita
   roberta robyn rochelle rocio ronda rosa rosalee rosalie rosalind rosalinda rosalyn rosanna rosanne
   rose roseann roseanne rosella roselyn rosemarie rosemary rosetta rosie roslyn roxana roxann roxanna
   roxanne roxie rubi ruby ruth ruthie ryann rylee ryleigh rylie sabrina sade sadie sallie sally salma
   samantha samara sandi sandra sara sarah sarai sarina sasha saundra savanah scarlet scarlett selena
   selina selma serena serenity shaina shakira shana shanda shania shanice shanna shantel shari sharlene
   sharon sharron sharyn shauna shawna shayla shayna sheena sheila shelby shelia shelley shelli shellie
   shelly sheree sheri sherlyn sherri sherrie sherry sheryl shirley shonda shyanne shyla sienna silvia
   simone skyla sloane sofia sondra sonia sonja sonya sophia sophie stacey staci stacia stacie starla
   starr stefani stefanie stella stephanie stephany sue summer susan susana susanna susannah susanne
   susie suzan suzanna suzanne suzette sybil sydnee sylvia tabatha tabitha talia tamara tameka tamela
   tamera tami tamia tamika tammi tammie tammy tamra tana tania tanisha tanya tara taryn tasha tatiana
   tatyana tera teresa teri terra terri terrie tess tessa thalia thea thelma theresa therese tia tiana
   tianna tiara tierra tiffani tiffanie tiffany tina tisha toni tonia tonja tonya tori tracey traci
   tracie treva tricia trina trinity trisha trista trudy twila tyra ursula valarie valencia valentina
   valeria valerie valorie vanessa veda velma venus vera verna veronica vicki vickie vicky victoria
   viola violet virgie vivian viviana vivienne vonda wanda wendi wendy whitney willa willow wilma
   winifred winnie ximena xiomara yadira yareli yaretzi yasmin yasmine yazmin yesenia yessenia yolanda
   yvette yvonne zara zaria zariah zelda zoe zoey zoie`)

export const NAMES_OF_BOTH = words(`
   alexis ali alijah alva amani amari angel arden ari ariel armani arya ashton aubrey augustine avery
   bailey bennie billie blair bobbie brook campbell camryn carey carroll cary casey chandler channing
   charley charlie chris christen clair cleo cortney cruz dana dannie darby darcy darian darien dee deon
   devan deven devin devon devyn dominique dorian dusty elisha emerson emery emory finley frankie gale
   gerry gianni guadalupe harley hayden hollis jackie jaden jadyn jaiden jaime jamey jamie jan jaycee
   jayden jaylen jaylin jayme jensen jessie jewel jewell jimmie jody joey johnie johnnie jordan jorden
   jordon jovan kacey kai kamari kameron kamryn karol karon karson karter kasey kayden keagan kelley
   kelly kendal kendall kerry kieran kim kirby korey kori kris kristian lacy lashawn lavern laverne
   layne lee leighton lesley leslie lindy loren lou lupe lyn lynn lyric marion marley marlo marty
   mckinley merle merrill micah michel mickey monroe morgan nakia nicky nikita noel odell ollie ora
   parker pat payton peyton presley quincy quinn reagan reece reese regan reilly remington rene riley
   robbie robbin robin rory rosario rowan rylan sage sammie sandy santana sawyer scottie shannon shay
   shayne shea sherrill shiloh sidney sky skye skylar skyler stacy stevie sunny tatum tayler taylor
   teagan terry toby tommie tory tracy tristen tristin willie zion`)
