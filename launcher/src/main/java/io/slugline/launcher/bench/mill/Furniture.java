package io.slugline.launcher.bench.mill;

import java.util.Random;

/**
 * What surrounds the articles of one outlet: scripts, styles, menus, footer. Made once, with the proportions of news pages
 * of today: of 170 KB a third is script, a fifth style; 800 elements, 160 of them links.
 */
final class Furniture {
    private static final int SCRIPT_CHARACTERS = 58_000;
    private static final int STYLE_CHARACTERS = 33_000;
    private static final int MENU_LINKS = 70;
    private static final int FOOTER_LINKS = 60;
    private static final int ICONS = 24;

    final String headEnd;
    final String menu;
    final String footer;

    Furniture(int outlet) {
        Random random = new Random(outlet * 31L + 7);
        headEnd = styles(random) + script(random, SCRIPT_CHARACTERS / 2);
        menu = menu(random);
        footer = footer(random) + script(random, SCRIPT_CHARACTERS / 2);
    }

    private static String styles(Random random) {
        StringBuilder style = new StringBuilder("<style>");
        while (style.length() < STYLE_CHARACTERS) {
            style.append(Words.format(
                    ".%s-%s__%s{margin:%dpx %dpx;padding:0 %dpx;color:#%06x;font:%d %dpx/1.4 var(--%s)}\n",
                    Words.pick(Words.ADJECTIVES, random),
                    Words.pick(Words.NOUNS, random),
                    Words.pick(Words.NOUNS, random),
                    random.nextInt(40),
                    random.nextInt(40),
                    random.nextInt(40),
                    random.nextInt(1 << 24),
                    100 * (1 + random.nextInt(9)),
                    10 + random.nextInt(20),
                    Words.pick(Words.NOUNS, random)));
        }
        return style.append("</style>\n").toString();
    }

    private static String script(Random random, int characters) {
        StringBuilder script = new StringBuilder("<script>!function(e,t){\"use strict\";");
        while (script.length() < characters) {
            script.append(Words.format(
                    "t.%s%x=function(n,r){return n.%s&&r[\"%s\"]!==%d?e.%s(n,{%s:!%d,id:\"%016x\"}):null};",
                    Words.pick(Words.NOUNS, random),
                    random.nextInt(1 << 16),
                    Words.pick(Words.VERBS, random),
                    Words.pick(Words.NOUNS, random),
                    random.nextInt(10_000),
                    Words.pick(Words.VERBS, random),
                    Words.pick(Words.ADJECTIVES, random),
                    random.nextInt(2),
                    random.nextLong()));
        }
        return script.append("}(window,document);</script>\n").toString();
    }

    private static String menu(Random random) {
        StringBuilder menu = new StringBuilder("<header class=\"site-header\" role=\"banner\"><nav><ul>\n");
        for (int link = 0; link < MENU_LINKS; link++) {
            String section = Words.pick(Words.NOUNS, random);
            menu.append(Words.format(
                    "<li class=\"nav__item nav__item--%s\" data-menu=\"%08x\"><a class=\"nav__link\" href=\"/%s/\" data-track=\"menu:%s\">%s</a></li>\n",
                    section, random.nextInt(), section, section, section));
        }
        menu.append("</ul></nav><div class=\"tools\">");
        for (int icon = 0; icon < ICONS; icon++) {
            menu.append(Words.format(
                    "<button class=\"icon\" aria-label=\"%s\"><svg viewBox=\"0 0 24 24\"><path d=\"%s\"/></svg></button>\n",
                    Words.pick(Words.NOUNS, random), strokes(random)));
        }
        return menu.append("</div></header>\n").toString();
    }

    private static String strokes(Random random) {
        StringBuilder strokes = new StringBuilder("M0 0");
        for (int stroke = 0; stroke < 40; stroke++) {
            strokes.append(Words.format("c%d-.%d %d ", random.nextInt(24), random.nextInt(100), random.nextInt(24)));
        }
        return strokes.toString();
    }

    private static String footer(Random random) {
        StringBuilder footer = new StringBuilder("<footer class=\"site-footer\"><div class=\"columns\">\n");
        for (int link = 0; link < FOOTER_LINKS; link++) {
            String word = Words.pick(Words.NOUNS, random);
            footer.append(Words.format(
                    "<div class=\"footer__cell\"><span><a href=\"/about/%s\" rel=\"nofollow\">About the %s</a></span></div>\n",
                    word, word));
        }
        return footer.append("</div><p>All rights reserved. Subscribe for nine crowns a month.</p></footer>\n")
                .toString();
    }
}
