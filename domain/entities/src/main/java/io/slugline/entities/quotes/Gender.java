package io.slugline.entities.quotes;

import java.util.Set;

/** Given names that are mostly a woman's or mostly a man's in English news; of all others nothing is assumed. */
final class Gender {
    private static final Set<String> WOMEN = Set.of(
            ("abigail agnes aisha alexandra alice alison amanda amy andrea angela anita ann anna anne annie annette april"
                            + " barbara beatrice becky bernadette beth betsy betty beverly brenda bridget caitlin carla carol"
                            + " caroline carolyn catherine cecilia charlotte cheryl chloe christina christine cindy claire"
                            + " clara claudia condoleezza connie cynthia daisy dana dawn deborah debbie debra denise diana diane"
                            + " dolores donna dora doris dorothy edith eileen elaine eleanor elena elizabeth ella ellen emily"
                            + " emma erica erin esther eva eve evelyn fatima fiona florence frances gabrielle gail georgia"
                            + " gina ginger gladys gloria grace greta gretchen hannah harriet hazel heather heidi helen helena"
                            + " hillary hope ida ingrid irene iris isabel ivanka jackie jacqueline jane janet janice jean"
                            + " jeanne jennifer jenny jessica jill joan joanna joanne jodi josephine joyce judith judy julia"
                            + " julie june karen kate katherine kathleen kathryn kathy katie kayla kellyanne kimberly kirsten"
                            + " kristen kristin laura lauren laurie leila lena leslie lily linda lisa lois loretta lori"
                            + " louise lucille lucy lydia lynn madeleine mara margaret maria marianne marie marilyn marine marjorie"
                            + " martha mary maureen maxine megan melania melissa mercedes michelle mildred miriam molly monica"
                            + " nadia nancy naomi natalie natasha nicola nicole nikki nina nora norma olga olivia pamela patricia"
                            + " paula peggy penny phyllis priscilla rachel rebecca renee rhonda rita roberta rosa rose rosemary"
                            + " roxanne ruth sally samantha sandra sara sarah sasha sharon sheila shirley sofia sonia sophia"
                            + " sophie stacy stella stephanie sue susan susana suzanne sylvia tamara tammy tanya tatiana teresa"
                            + " theresa tina tracy ursula valerie vanessa vera veronica victoria viola violet virginia vivian"
                            + " wanda wendy yolanda yvonne zoe")
                    .split(" ", -1));
    private static final Set<String> MEN = Set.of(
            ("aaron abdel abdul abdullah abraham adam adrian ahmed alan albert alberto alex alexander alexei alfred ali"
                            + " allen alvin andre andreas andrei andrew andy angus anthony antonio antony arnold arthur ashton"
                            + " barack barry bashar ben benjamin bernard bernie bill billy bob bobby boris brad bradley brandon"
                            + " brendan brett brian bruce bruno bryan calvin carl carlos charles charlie chester chris christian"
                            + " christopher chuck clarence claude clifford clint colin craig curtis dale damian dan daniel danny"
                            + " darren darrell dave david dean dennis derek dick dmitri dmitry dominic don donald doug douglas"
                            + " duncan dwight earl eddie edgar edward edwin eli elliott emmanuel enrique eric ernest ethan eugene"
                            + " evan fernando francis francisco francois frank franklin fred frederick gabriel gareth gary gavin"
                            + " gene geoff geoffrey george gerald gerard gilbert glen glenn gordon graham greg gregory guy"
                            + " hamid harold harry harvey hassan hector henry herbert herman howard hugh hugo ian ibrahim igor"
                            + " isaac ivan jack jacob jaime jake james jared jason javier jay jeff jeffrey jeremy jerome jerry"
                            + " jesse jesus jim jimmy joe joel johan john johnny jon jonathan jorge jose joseph josh joshua juan"
                            + " julian julio justin karl keith kenneth kevin kirk kurt kyle larry lawrence lee len leo leon"
                            + " leonard lewis liam louis lucas luis luke malcolm manuel marco marcus mario mark martin marvin"
                            + " matt matthew maurice max michael miguel mike mikhail mitch mitt mohamed mohammad mohammed"
                            + " muhammad nathan ned neil nelson nicholas nick nicolas nigel noah norman oliver omar oscar owen"
                            + " patrick paul pavel pedro pete peter phil philip phillip pierre rafael ralph ramon randy raul ray"
                            + " raymond reginald rex ricardo richard rick ricky rob robert roberto rodney roger roland ron ronald"
                            + " roy rudy russell ryan sam samuel scott sean sebastian sergei sergey seth simon stanley stefan"
                            + " stephen steve steven stuart ted terrence terry theodore thomas tim timothy toby todd tom tommy"
                            + " tony travis trevor tyler vernon victor vincent vladimir wallace walter warren wayne wesley"
                            + " will william winston yusuf zachary")
                    .split(" ", -1));

    private Gender() {}

    /** Whether the pronoun may stand for the person of this name. */
    static boolean allows(String name, boolean woman) {
        int blank = name.indexOf(' ');
        String given = Roles.fold(blank < 0 ? "" : name.substring(0, blank));
        return !(woman ? MEN : WOMEN).contains(given);
    }
}
