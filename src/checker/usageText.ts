export const CHECK_USAGE = `Brug: npm run --silent kontrol -- <filer eller mapper> [--format text|json|html] [--som investeringsforslag|budgetnotat]
       [--kraev-tabeller]

Kontrollerer tabellerne i Excel-projektmapper (.xlsx). I en mappe læses alle .xlsx-filer.
  --format text   rapport til at læse (standard)
  --format json   én liste med fund pr. fil
  --format html   en side til udskrift
  --som           hvad sagerne er, når tabellerne ikke skal afgøre det
  --kraev-tabeller  slutkode 3, når en fil ikke har en tabel, der genkendes
  --help          denne tekst
Slutkode: 0 ingen fejl, 1 fejl fundet, 2 en fil kunne ikke læses, 3 en fil har ingen tabel (kun med --kraev-tabeller).
`;

export const TABLES_USAGE = `Brug: npm run --silent tabeller -- <sag.json> --out <fil.xlsx> [--overskriv]

Skriver en Excel-projektmappe med sagens tabeller og levende formler.
  --out         filen, der skal skrives
  --overskriv   skriv, selv om filen findes i forvejen
  --help        denne tekst
Slutkode: 0 skrevet, 2 ikke skrevet.
`;
