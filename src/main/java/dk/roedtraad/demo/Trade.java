package dk.roedtraad.demo;

/** What a made-up citizen wants to work with, and the company that could be it. */
enum Trade {
    GARDEN("gartnermedhjælper", "Planteskolen Kvistholt", "Planteskole",
        "Ompotning, vanding og pleje af planter.",
        "Arbejder omhyggeligt og har godt håndelag.",
        "Korte vagter med mulighed for at sidde ned.",
        "Jeg vil gerne arbejde ude og bruge hænderne.", "Gartneruddannelsens grundforløb"),
    WAREHOUSE("lagermedarbejder", "Lagerhuset Rampen", "Engroshandel",
        "Plukning af ordrer, pakning og optælling.",
        "Har overblik og er vant til faste rutiner.",
        "Ingen tunge løft, og pauser efter behov.",
        "Jeg kan godt lide, når der er styr på tingene.", "Lager- og terminaluddannelsen"),
    KITCHEN("køkkenmedhjælper", "Kantinen Grydeskeen", "Kantine",
        "Anretning, bagning og oprydning i køkkenet.",
        "Laver mad med glæde og holder orden.",
        "Et roligt køkken og en fast kollega at spørge.",
        "Jeg har altid lavet mad, og det giver mig ro.", "Ernæringsassistentuddannelsens grundforløb"),
    SHOP("butiksmedarbejder", "Genbrugsbutikken Klædeskabet", "Detailhandel",
        "Sortering, opsætning af varer og betjening af kunder.",
        "Imødekommende og god til at tale med mennesker.",
        "Få timer ad gangen og ingen vagter alene.",
        "Jeg savner at have kolleger og kunder omkring mig.", "Detailhandelsuddannelsen"),
    OFFICE("kontormedhjælper", "Regnskabskontoret Talrækken", "Regnskab",
        "Scanning af bilag, post og enkel registrering.",
        "Grundig og fortrolig med IT.",
        "Skærmet plads og få opgaver ad gangen.",
        "Jeg vil gerne bruge hovedet igen, stille og roligt.", "Kontoruddannelsens grundforløb"),
    WORKSHOP("værkstedsmedhjælper", "Cykelværkstedet Tandhjulet", "Cykelhandel og reparation",
        "Klargøring af cykler, lapning og oprydning.",
        "Kan skille alting ad og samle det igen.",
        "Arbejde i eget tempo og mulighed for at gå tidligt.",
        "Jeg er bedst, når jeg har noget i hænderne.", "Cykelmekanikeruddannelsen"),
    CARE("serviceassistent", "Plejehjemmet Sivkanten", "Pleje og omsorg",
        "Borddækning, tøjvask og hyggelige stunder med beboerne.",
        "Rolig, venlig og tålmodig.",
        "Ingen forflytninger og faste mødetider.",
        "Jeg vil gerne gøre en forskel for andre.", "Social- og sundhedshjælperuddannelsen"),
    DAYCARE("pædagogmedhjælper", "Børnehaven Tudsehullet", "Daginstitution",
        "Leg, måltider og ture ud af huset.",
        "God til børn og fuld af idéer.",
        "Mindre børnegrupper og ro efter arbejdstid.",
        "Sammen med børn glemmer jeg det, der gør ondt.", "Pædagogisk assistentuddannelse");

    private final String job;
    private final String company;
    private final String industry;
    private final String tasks;
    private final String strengths;
    private final String needs;
    private final String wish;
    private final String study;

    // one row of a table, named by the accessors below
    Trade(String... row) {
        job = row[0];
        company = row[1];
        industry = row[2];
        tasks = row[3];
        strengths = row[4];
        needs = row[5];
        wish = row[6];
        study = row[7];
    }

    String job() {
        return job;
    }

    String company() {
        return company;
    }

    String industry() {
        return industry;
    }

    String tasks() {
        return tasks;
    }

    String strengths() {
        return strengths;
    }

    /** @return skånebehov */
    String needs() {
        return needs;
    }

    /** @return what the citizen says */
    String wish() {
        return wish;
    }

    /** @return the education that leads there */
    String study() {
        return study;
    }
}
