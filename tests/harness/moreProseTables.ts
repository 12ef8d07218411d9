/** A budget note of service and building, some of it for a time only. */
export const DENTAL = `
  | Tabel 1. Oversigt over ønskets aktiviteter | | | | | |
  | 1.000 kr. 2027 p/l | Styringsområde | 2027 | 2028 | 2029 | 2030 | I alt
  | Tandplejere | Service | 1.325 | 2.650 | 2.650 | 2.650 | 9.275
  | Klinikudstyr | Anlæg | 2.750 | 850 | | | 3.600
  | Kampagne og oplysning | Service | 400 | 250 | 250 | | 900
  | It-understøttelse | Service | 375 | 125 | 125 | 125 | 750
  | Øvrige udgifter | Service | 60 | 60 | 60 | 60 | 240
  | Udgifter i alt (netto) | | 4.910 | 3.935 | 3.085 | 2.835 | 14.765`;

/** A saving that is phased in with its investment. */
export const ENERGY = `
  | Tabel 1. Forslagets samlede økonomiske konsekvenser | | | | | |
  | 1.000 kr. 2026 p/l | Styringsområde | 2025 | 2026 | 2027 | 2028 | 2029 | 2030
  | Varige ændringer | | | | | | |
  | Lavere varmeforbrug | Service | | -1.150 | -2.300 | -3.450 | -3.450 | -3.450
  | Lavere elforbrug | Service | | -400 | -800 | -1.200 | -1.200 | -1.200
  | Serviceaftaler | Service | | 210 | 420 | 630 | 630 | 630
  | Samlet varig ændring | | | -1.340 | -2.680 | -4.020 | -4.020 | -4.020
  | Implementeringsomkostninger | | | | | | |
  | Energirenovering af daginstitutioner | Anlæg | 6.200 | 7.400 | 5.100 | | |
  | Energikonsulent | Service | 480 | 480 | 240 | | |
  | Samlede implementeringsomkostninger | | 6.680 | 7.880 | 5.340 | | |
  | Samlet økonomisk påvirkning | | 6.680 | 6.540 | 2.660 | -4.020 | -4.020 | -4.020
  | Tilbagebetalingstid baseret på serviceeffektivisering | 8 år | | | | | |
  | Tilbagebetalingstid baseret på totaløkonomi | 8 år | | | | | |`;

/** A building in parts, with the running costs of both. */
export const SPORTS = `
  | Tabel 1. Oversigt over ønskets aktiviteter | | | | | |
  | 1.000 kr. 2026 p/l | Styringsområde | 2026 | 2027 | 2028 | 2029 | I alt
  | Kunstgræsbane i Valby | Anlæg | 4.300 | 3.900 | | | 8.200
  | Omklædningsrum | Anlæg | | 6.100 | 2.400 | | 8.500
  | Drift af bane og omklædning | Service | | 310 | 620 | 620 | 1.550
  | Foreningskonsulent | Service | 340 | 680 | 680 | 680 | 2.380
  | Udgifter i alt (netto) | | 4.640 | 10.990 | 3.700 | 1.300 | 20.630`;

/** Posts that are saved, and what it costs to get there. */
export const ROBOTS = `
  | Tabel 1. Forslagets samlede økonomiske konsekvenser | | | | | |
  | 1.000 kr. 2025 p/l | Styringsområde | 2025 | 2026 | 2027 | 2028 | 2029 | 2030
  | Varige ændringer | | | | | | |
  | Hurtigere sagsgange | Service | | -1.650 | -3.300 | -4.950 | -4.950 | -4.950
  | Færre breve og porto | Service | | -120 | -240 | -240 | -240 | -240
  | Drift af robotter | Service | | 520 | 780 | 780 | 780 | 780
  | Samlet varig ændring | | | -1.250 | -2.760 | -4.410 | -4.410 | -4.410
  | Implementeringsomkostninger | | | | | | |
  | Udvikling af robotter | Service | 2.600 | 1.900 | 700 | | |
  | Intern projektgruppe | Service | 1.240 | 1.240 | 620 | | |
  | Samlede implementeringsomkostninger | | 3.840 | 3.140 | 1.320 | | |
  | Samlet økonomisk påvirkning | | 3.840 | 1.890 | -1.440 | -4.410 | -4.410 | -4.410
  | Tilbagebetalingstid baseret på serviceeffektivisering | 4 år | | | | | |`;
