/** A budget note of several activities, one with an income. */
export const YOUTH_HOUSE = `
  | Tabel 1. Oversigt over ønskets aktiviteter | | | | | |
  | 1.000 kr. 2026 p/l | Styringsområde | 2026 | 2027 | 2028 | 2029 | I alt
  | Ungehus | Service | 500 | 1.200 | 1.200 | 1.200 | 4.100
  | Gadeplansmedarbejdere | Service | 1.750 | 3.500 | 3.500 | | 8.750
  | Indretning af Ungehus | Anlæg | 2.000 | | | | 2.000
  | Brugerbetaling | Service | | -200 | -200 | -200 | -600
  | Udgifter i alt (netto) | | 4.250 | 4.500 | 4.500 | 1.000 | 14.250
  ¶¶ Bevillingsmæssige ændringer
  | Tabel 2. Bevillingsmæssige ændringer, service | | | | | | |
  | 1.000 kr. 2026 p/l | Udvalg | Bevilling | I/U | 2026 | 2027 | 2028 | 2029 | I alt
  | | Socialudvalget | 3220 Udsatte unge | U | 2.250 | 4.700 | 4.700 | 1.200 | 12.850
  | | Socialudvalget | 3220 Udsatte unge | I | | -200 | -200 | -200 | -600
  | I alt | | | | 2.250 | 4.500 | 4.500 | 1.000 | 12.250`;

/** A saving, shared by two committees. */
export const DRIVING = `
  | Tabel 1. Forslagets samlede økonomiske konsekvenser | | | | | |
  | 1.000 kr. 2027 p/l | Styringsområde | 2027 | 2028 | 2029 | 2030 | 2031 | 2032
  | Varige ændringer | | | | | | |
  | Færre taxakørsler | Service | | -1.400 | -2.800 | -2.800 | -2.800 | -2.800
  | Lavere sygefravær | Service | | -300 | -600 | -900 | -900 | -900
  | Licens og support | Service | | 450 | 450 | 450 | 450 | 450
  | Samlet varig ændring | | | -1.250 | -2.950 | -3.250 | -3.250 | -3.250
  | Implementeringsomkostninger | | | | | | |
  | Indkøb af elbiler | Anlæg | 3.600 | 1.800 | | | |
  | Ladestandere | Anlæg | 750 | | | | |
  | Projektleder | Service | 325 | 650 | 325 | | |
  | Samlede implementeringsomkostninger | | 4.675 | 2.450 | 325 | | |
  | Samlet økonomisk påvirkning | | 4.675 | 1.200 | -2.625 | -3.250 | -3.250 | -3.250
  | Tilbagebetalingstid baseret på serviceeffektivisering | 4 år | | | | | |
  | Tilbagebetalingstid baseret på totaløkonomi | 4 år | | | | | |
  ¶¶ Fordeling på udvalg
  | Tabel A. Måltalseffekt - hvis forslaget indarbejdes (nettoeffektivisering) | | | | | | |
  | Udvalg | Bevilling, profit-center mv. | 1.000 kr. 2027 p/l | | | | |
  | | | 2027 | 2028 | 2029 | 2030 | 2031 | 2032
  | Socialudvalget | 3110 | | -750 | -1.770 | -1.950 | -1.950 | -1.950
  | Sundheds- og Omsorgsudvalget | 3210 | | -500 | -1.180 | -1.300 | -1.300 | -1.300
  | Total | | | -1.250 | -2.950 | -3.250 | -3.250 | -3.250`;

/** A budget note of one activity. */
export const HOMEWORK = `
  | Tabel 1. Oversigt over ønskets aktiviteter | | | | | |
  | 1.000 kr. 2025 p/l | Styringsområde | 2025 | 2026 | 2027 | 2028 | I alt
  | Lektiecafé på bibliotekerne | Service | 1.100 | 2.200 | 2.200 | 2.200 | 7.700
  | Udgifter i alt (netto) | | 1.100 | 2.200 | 2.200 | 2.200 | 7.700`;

/** A building with the running costs that follow, and a sale. */
export const SCHOOL = `
  | Tabel 1. Oversigt over ønskets aktiviteter | | | | | |
  | 1.000 kr. 2026 p/l | Styringsområde | 2026 | 2027 | 2028 | 2029 | I alt
  | Helhedsrenovering af Kirsebærskolen | Anlæg | 12.400 | 38.600 | 21.000 | | 72.000
  | Genhusning af elever | Service | | 4.150 | 2.075 | | 6.225
  | Afledt drift og vedligehold | Service | | | 640 | 1.280 | 1.920
  | Salg af pavilloner | Anlæg | | | | -1.500 | -1.500
  | Udgifter i alt (netto) | | 12.400 | 42.750 | 23.715 | -220 | 78.645`;

/** Amounts in mio. kr. */
export const CYCLING = `
  | Tabel 1. Oversigt over ønskets aktiviteter | | | | | |
  | mio. kr. 2026 p/l | Styringsområde | 2026 | 2027 | 2028 | 2029 | I alt
  | Cykelsti på Roskildevej | Anlæg | 6,5 | 18,0 | 4,5 | | 29,0
  | Trafiksaneringer | Anlæg | 2,0 | 2,0 | 2,0 | 2,0 | 8,0
  | Udgifter i alt (netto) | | 8,5 | 20,0 | 6,5 | 2,0 | 37,0`;

/** A saving with its investments told twice. */
export const KITCHENS = `
  | Tabel 1. Forslagets samlede økonomiske konsekvenser | | | | | |
  | 1.000 kr. 2026 p/l | Styringsområde | 2026 | 2027 | 2028 | 2029 | 2030 | 2031
  | Varige ændringer | | | | | | |
  | Fælles indkøb af fødevarer | Service | -800 | -2.400 | -3.200 | -3.200 | -3.200 | -3.200
  | Mindre madspild | Service | | -500 | -1.000 | -1.000 | -1.000 | -1.000
  | Færre vikarer i køkkenerne | Service | | -350 | -700 | -700 | -700 | -700
  | Drift af bestillingssystem | Service | 150 | 300 | 300 | 300 | 300 | 300
  | Samlet varig ændring | | -650 | -2.950 | -4.600 | -4.600 | -4.600 | -4.600
  | Implementeringsomkostninger | | | | | | |
  | Bestillingssystem | Service | 2.200 | 400 | | | |
  | Kompetenceudvikling | Service | 600 | 900 | 300 | | |
  | Ombygning af produktionskøkken | Anlæg | 5.500 | 2.500 | | | |
  | Samlede implementeringsomkostninger | | 8.300 | 3.800 | 300 | | |
  | Samlet økonomisk påvirkning | | 7.650 | 850 | -4.300 | -4.600 | -4.600 | -4.600
  | Tilbagebetalingstid baseret på serviceeffektivisering | 5 år | | | | | |
  | Tilbagebetalingstid baseret på totaløkonomi | 5 år | | | | | |
  ¶¶ Tabel 3
  | Tabel 3. Serviceinvesteringer i forslaget | |
  | 1.000 kr. 2026 p/l | 2026 | 2027 | 2028 | 2029 | 2030 | 2031
  | Bestillingssystem | 2.200 | 400 | | | |
  | Kompetenceudvikling | 600 | 900 | 300 | | |
  | Investeringer totalt, service | 2.800 | 1.300 | 300 | | |`;

/** Activities below headings, the last of which stands by itself. */
export const JOBS = `
  | Tabel 1. Oversigt over ønskets aktiviteter | | | | | |
  | 1.000 kr. 2026 p/l | Styringsområde | 2026 | 2027 | 2028 | 2029 | I alt
  | 1) Psykisk sårbare | | | | | |
  | Jobkonsulenter | Service | 3.250 | 6.500 | 6.500 | 6.500 | 22.750
  | Psykologer | Service | 800 | 1.600 | 1.600 | 1.600 | 5.600
  | 2) Hjemløse | | | | | |
  | Støttekontaktpersoner | Service | 1.200 | 2.400 | 2.400 | 2.400 | 8.400
  | Akutpladser | Service | 950 | 1.900 | 1.900 | 1.900 | 6.650
  | 3) Evaluering | Service | | | 250 | 250 | 500
  | Udgifter i alt (netto) | | 6.200 | 12.400 | 12.650 | 12.650 | 43.900`;
