/**
 * Given names that are common where German is spoken, in lower case. German writes every noun with a capital, so only a
 * list tells a name from a word there.
 */
export const givenNames: ReadonlySet<string> = new Set(
  `
  aaron adam adrian agata agnieszka ahmed ahmet aischa alejandro aleksandra alena alessandro alex alexander alexandra alfred ali alice alina amara amelie amina amir ana anastasia andrea andreas andrej
  andrzej anette angela angelika anika anita anja anke anna annalena anne annegret annette annika anton antonia antonio arda arne artur astrid axel ayse ayşe azra barbara bartosz beata beate beatrice
  ben benedikt benjamin bernd bernhard berta bettina bianca birgit björn bogdan boris brigitte britta bruno burak burkhard bärbel can carina carla carlo carlos carmen carolin caroline carsten cem
  charlotte christa christian christiane christina christine christoph claas clara claudia clemens constanze cornelia cristina dagmar damian daniel daniela danuta dario david denis deniz dennis detlef
  diana diego dieter dietmar dimitri dirk dominik dora doris dorota dorothea edith elena elias elif elisa elisabeth elke ella elmar elsa emil emilia emily emine emma emre enrico erich erik erika ernst
  erwin esra esther eugen eva evelyn ewa fabian fabio fatima fatma felicitas felix ferdinand finn florian franka franz franziska frauke frieda friederike friedrich fritz gabi gabriel gabriela gabriele
  georg gerald gerd gerda gerhard gertrud gesa gisela giulia giuseppe gregor greta grzegorz gudrun guido gunnar gustav günter günther hakan hanna hannah hannelore hannes hans hasan hatice heike heiko
  hein heiner heinrich heinz helena helene helga helmut hendrik henning henrike henry herbert hermann hilde holger horst hubert hugo hüseyin ibrahim ida igor ilse imke ina ines inga inge ingeborg ingo
  ingrid irene irina irmgard isabel isabella isabelle ivan ivana iwona jacek jaime jakob jakub jan jana janina janine jannik jannis jasper jennifer jens jessica joachim joanna jochen johann johanna
  johannes jolanta jonas jonathan jorge josef josephine juan judith julia julian juliane julius jutta jörg jörn jürgen kai karin karl karla karolina karsten katarina katarzyna katharina kathrin katja
  katrin kerstin khalid kilian kirsten klara klaus konrad konstantin kristian kristin kristina krzysztof kurt lara lars laura lea leila lena lennart leo leon leona leonard leonie leyla lia lina linda
  linus lisa liselotte lothar lotte louis louisa luca lucas lucia ludwig luis luisa luise luka lukas lutz lydia maciej magdalena maike maja maksim malgorzata malte mandy manfred manuel manuela marcel
  marcin marco marcus mareike maren margarete margit margot maria mariam marianne marie mariela marija marina mario marion marius mark marko markus marlene marta martha martin martina mathias mathilda
  mats matteo matthias maurice max maximilian małgorzata mehmet mei meike melanie melek melina melissa merle mert mia michael michaela michal mila milan milena miriam mohamed mohammed monika moritz
  murat mustafa nadia nadine nadja natalia natalie natascha nele nico nicola nicole niklas nikola nikolai nikolaus nils nina noah nora norbert nuria oksana olaf ole oleg olga oliver olivia omar oskar
  osman ottilie pablo pascal patricia patrick patrizia paula pauline pawel pedro peer peggy petra philip philipp pia piotr rabea rafael rainer ralf ralph ramona raphael rebecca regina regine reiner
  reinhard reinhold rena renate renato ricarda richard rita robert roberto roland rolf roman romy ronald rosalie rosemarie rudi ruth rüdiger sabine sabrina salma samira samuel sandra sandro sara sarah
  sascha sebastian selim selin selma semih sergej sergio serkan sibylle sigrid silke silvia simon simone sina sofia sofie sonja sophia sophie stefan stefanie steffen steffi stephan stephanie susann
  susanne svea sven svenja svetlana sybille sylvia sönke tamara tanja tarek tatjana theo theodor theresa therese thomas thorsten till tilman tim timo tina tobias tom tomas tomasz torben torsten traudel
  tristan udo ulf uli ulrike ursula ute uwe valentin valentina valerie vanessa vera verena veronika victoria viktor viktoria vincent vivian volkan volker waltraud wanda werner wiebke wilhelm willi
  wioletta wojciech wolfgang xaver xenia yannick yannik yasemin yasin yasmin yusuf yvonne zehra zeynep zoe zofia
  `
    .split(/\s+/u)
    .filter(Boolean),
);
