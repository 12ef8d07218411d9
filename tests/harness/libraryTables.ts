/** A saving of a library, with what it costs to begin. */
export const LIBRARY = `
  | Tabel 1. Forslagets samlede økonomiske konsekvenser | | | | | |
  | 1.000 kr. 2026 p/l | Styringsområde | 2026 | 2027 | 2028 | 2029 | 2030 | 2031
  | Varige ændringer | | | | | | |
  | Selvbetjent åbningstid på bibliotekerne | Service | | -900 | -2.100 | -2.700 | -2.700 | -2.700
  | Fælles materialeindkøb | Service | | -450 | -600 | -600 | -600 | -600
  | Drift af adgangssystem | Service | 75 | 300 | 300 | 300 | 300 | 300
  | Samlet varig ændring | | 75 | -1.050 | -2.400 | -3.000 | -3.000 | -3.000
  | Implementeringsomkostninger | | | | | | |
  | Adgangssystem og kameraer | Anlæg | 3.200 | 1.600 | | | |
  | Projektleder | Service | 350 | 700 | 350 | | |
  | Uddannelse af personale | Service | 180 | 240 | | | |
  | Samlede implementeringsomkostninger | | 3.730 | 2.540 | 350 | | |
  | Samlet økonomisk påvirkning | | 3.805 | 1.490 | -2.050 | -3.000 | -3.000 | -3.000
  | Tilbagebetalingstid baseret på serviceeffektivisering | 5 år | | | | | |
  | Tilbagebetalingstid baseret på totaløkonomi | 5 år | | | | | |`;

/** A budget note of nurses, dentists and a clinic. */
export const CLINIC = `
  | Tabel 1. Oversigt over ønskets aktiviteter | | | | | |
  | 1.000 kr. 2027 p/l | Styringsområde | 2027 | 2028 | 2029 | 2030 | I alt
  | Sundhedsplejersker i dagtilbud | Service | 1.850 | 3.700 | 3.700 | 3.700 | 12.950
  | Tandpleje til udsatte borgere | Service | 640 | 640 | 640 | 640 | 2.560
  | Ombygning af klinik i Valby | Anlæg | 4.500 | 2.250 | | | 6.750
  | Afledt drift | Service | | 120 | 240 | 240 | 600
  | Udgifter i alt (netto) | | 6.990 | 6.710 | 4.580 | 4.580 | 22.860`;

/** A saving of two committees, with the table that divides it. */
export const ROBOTS = `
  | Tabel 1. Forslagets samlede økonomiske konsekvenser | | | | | |
  | 1.000 kr. 2027 p/l | Styringsområde | 2027 | 2028 | 2029 | 2030 | 2031 | 2032
  | Varige ændringer | | | | | | |
  | Robotrengøring i idrætshaller | Service | | -1.200 | -1.800 | -1.800 | -1.800 | -1.800
  | Færre kørsler med håndværkerbiler | Service | | -250 | -500 | -500 | -500 | -500
  | Samlet varig ændring | | | -1.450 | -2.300 | -2.300 | -2.300 | -2.300
  | Implementeringsomkostninger | | | | | | |
  | Robotter og ladestationer | Anlæg | 2.800 | 1.400 | | | |
  | Flådestyring | Service | 150 | 150 | | | |
  | Projektstyring | Service | 420 | 210 | | | |
  | Samlede implementeringsomkostninger | | 3.370 | 1.760 | | | |
  | Samlet økonomisk påvirkning | | 3.370 | 310 | -2.300 | -2.300 | -2.300 | -2.300
  | Tilbagebetalingstid baseret på serviceeffektivisering | 4 år | | | | | |
  | Tilbagebetalingstid baseret på totaløkonomi | 4 år | | | | | |
  ¶¶ Fordeling på udvalg
  | Tabel A. Måltalseffekt - hvis forslaget indarbejdes (nettoeffektivisering) | | | | | | |
  | Udvalg | Bevilling, profit-center mv. | 1.000 kr. 2027 p/l | | | | |
  | | | 2027 | 2028 | 2029 | 2030 | 2031 | 2032
  | Kultur- og Fritidsudvalget | 3010 | | -900 | -1.500 | -1.500 | -1.500 | -1.500
  | Teknik- og Miljøudvalget | 3410 | | -550 | -800 | -800 | -800 | -800
  | Total | | | -1.450 | -2.300 | -2.300 | -2.300 | -2.300`;
