package io.slugline.launcher.bench.mill;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * The words that made-up news is put together from. Sentences are built of single words, not of ready clauses: two
 * articles must not share a passage unless one is meant to copy the other.
 */
final class Words {
    static final List<String> NOUNS = list("""
            bridge harbour council budget strike inquiry reservoir tunnel ferry clinic school court hospital airport pipeline
            refinery warehouse market exchange bank treasury ministry parliament committee election ballot campaign coalition
            cabinet senate treaty summit border customs patrol convoy garrison ceasefire embassy envoy sanction tariff export
            harvest drought flood wildfire storm landslide earthquake glacier river valley forest mine quarry smelter furnace
            turbine grid substation battery satellite rocket telescope laboratory vaccine outbreak virus trial surgeon nurse
            patient insurer pension mortgage landlord tenant tower suburb tramway railway carriage signal locomotive driver
            union foreman factory assembly supplier shipment container crane dock vessel captain crew trawler fishery quota
            orchard dairy abattoir auction gallery museum theatre orchestra festival stadium league referee striker keeper
            coach transfer sponsor broadcaster newsroom editor archive manuscript novelist printer bookshop university rector
            lecture scholarship examination curriculum teacher pupil playground crossing pavement motorway lorry cyclist toll
            garage engine recall defect inspector permit licence lawsuit verdict appeal witness testimony prosecutor detective
            burglary ransom forgery smuggler prison warden parole charity shelter kitchen parish cathedral bishop pilgrim
            monument cemetery veteran regiment parade anthem passport visa migrant ferryman islander lighthouse causeway
            aquifer well irrigation dam sluice canal barge lock weir pumping sewage filter meter tariffs subsidy audit deficit
            bond dividend merger takeover startup chipmaker server network outage password breach regulator watchdog ombudsman
            """);
    static final List<String> VERBS = list("""
            approved rejected delayed closed reopened inspected repaired flooded damaged rebuilt financed audited questioned
            defended criticised abandoned launched suspended extended cancelled postponed doubled halved replaced removed
            guarded surrounded searched seized returned sold bought leased shipped blocked cleared measured tested certified
            recalled banned permitted licensed taxed subsidised insured evacuated sheltered fed treated vaccinated trained
            hired dismissed promoted accused charged convicted acquitted sentenced pardoned elected appointed ousted
            supported opposed negotiated signed ratified broke breached monitored recorded published leaked hid found lost
            counted surveyed mapped drained dredged paved widened lit painted restored demolished photographed described
            """);
    static final List<String> ADJECTIVES = list("""
            northern southern eastern western former new old narrow broad deep shallow public private national regional local
            municipal provincial temporary permanent emergency annual monthly early late heavy light costly cheap disputed
            contested popular unpopular secret open independent joint separate foreign domestic coastal inland rural urban
            industrial medical legal illegal financial technical electrical structural historic modern damaged unfinished
            abandoned crowded empty remote central outer inner upper lower sudden gradual expected unexpected severe mild
            third second final interim senior junior retired acting elected frozen wooden concrete steel copper marble
            """);
    static final List<String> ROLES = list("""
            director chairwoman spokesman spokeswoman engineer minister mayor commissioner inspector analyst professor
            treasurer secretary coordinator manager organiser researcher superintendent captain consultant
            """);
    static final List<String> FIRST = list("""
            Marta Tomas Odile Rufus Clemence Ines Gunnar Paloma Edric Sunniva Anton Beatrix Caspar Delia Emil Freya Gideon
            Hanna Ivo Jutta Karel Lavinia Milo Nadine Oskar Petra Quentin Rosalind Stellan Thea Ulrich Vera Wendel Yasmin Zeno
            """);
    static final List<String> LAST = list("""
            Hollin Reev Farrant Pell Abara Hallward Strand Quiroga Thackeray Loe Brandt Castellow Dunmore Eskild Fenwright
            Garrow Hesketh Ingleby Jarrold Kestrin Lindqvist Marlowe Netherby Ostrander Penhale Quarles Rostami Selwyn
            Tamworth Underhay Vasey Whitlock Yarrow Zelland Ambrosi Bellweather Corvane Dragov Elmhirst Fairbrass Gorringe
            Hathersage Isaksen Jessop Kinnaird Lovelace Mordaunt Nakagome Okonjo Pettigrew Ravensworth Stavely Trevanion
            """);
    static final List<String> PLACES = list("""
            Ullerton Brackholm Weirmouth Kelsby Vennick Caldria Orsova Haldencross Mossgate Tarnvale Port-Arden Sant-Ferrol
            Eastmarch Lindenau Gravenhurst Stonehythe Marrowby Oxley Penrose Quillhaven Ravenglass Silverdale Thornbury
            Uppingford Vellmar Wexcombe Yarmford Zellingen Altmere Bexhollow Corrick Dunsford Elverton Fallowmere Grimsted
            """);
    static final List<String> ORGANISATIONS = list("""
            Harbour-Board Transit-Authority Water-Trust Grid-Company Relief-Fund Building-Office Health-Service Mining-Union
            Farmers-League Research-Institute Savings-Bank Port-Company Railway-Union Appeals-Court Housing-Agency Ferry-Line
            Steel-Works Motor-Company Aviation-Office Forestry-Service Coast-Guard Teachers-Union Energy-Commission
            """);
    static final List<String> WEEKDAYS = list("Monday Tuesday Wednesday Thursday Friday Saturday Sunday");
    static final List<String> PREPOSITIONS =
            list("near behind beyond beside after before without against under across");

    private Words() {}

    static String pick(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }

    /** A template of {@code %s} and {@code %d} filled in: pages are made while their way is measured, so quickly. */
    static String fill(String template, Object... values) {
        StringBuilder filled = new StringBuilder(2 * template.length());
        int from = 0;
        for (Object value : values) {
            int gap = template.indexOf('%', from);
            filled.append(template, from, gap).append(value);
            from = gap + 2;
        }
        return filled.append(template, from, template.length()).toString();
    }

    /** Any template filled in, alike on every machine. */
    static String format(String template, Object... values) {
        return String.format(Locale.ROOT, template, values);
    }

    /** {@code Port-Arden} is written {@code Port Arden}. */
    static String name(String word) {
        return word.replace('-', ' ');
    }

    private static List<String> list(String words) {
        return List.of(words.strip().split("\\s+"));
    }
}
