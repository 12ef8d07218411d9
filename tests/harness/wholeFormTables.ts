/** A building that the state pays a part of, in mio. kr., and what it costs to run. */
export const BICYCLE_PARKING = `
  | Tabel 1. Oversigt over ønskets aktiviteter | | | | | |
  | Mio. kr. i 2026 p/l | Styringsområde | 2026 | 2027 | 2028 | 2029 | I alt
  | Projektering | Anlæg | 3,5 | | | | 3,5
  | Udførelse | Anlæg | | 22,5 | 15,0 | | 37,5
  | Tilskud fra cykelpuljen | Anlæg | | | -9,0 | | -9,0
  | Drift af anlægget | Service | | | 1,5 | 1,8 | 3,3
  | Udgifter i alt (netto) | | 3,5 | 22,5 | 7,5 | 1,8 | 35,3`;

/** A saving with what it costs to run and to develop. */
export const ROBOTS = `
  | Tabel 1. Forslagets samlede økonomiske konsekvenser | | | | | |
  | 1.000 kr. 2026 p/l | Styringsområde | 2026 | 2027 | 2028 | 2029 | 2030 | 2031
  | Varige ændringer | | | | | | |
  | Automatiseret fakturakontrol | Service | | -600 | -1.800 | -2.400 | -2.400 | -2.400
  | Licens til robotplatform | Service | | 350 | 350 | 350 | 350 | 350
  | Samlet varig ændring | | 0 | -250 | -1.450 | -2.050 | -2.050 | -2.050
  | Implementeringsomkostninger | | | | | | |
  | Udvikling af robotter | Service | 900 | 1.100 | 400 | | |
  | Kompetenceforløb | Service | 150 | 150 | | | |
  | Samlede implementeringsomkostninger | | 1.050 | 1.250 | 400 | | |
  | Samlet økonomisk påvirkning | | 1.050 | 1.000 | -1.050 | -2.050 | -2.050 | -2.050
  | Tilbagebetalingstid baseret på totaløkonomi | 4 år | | | | | |`;

/** A saving on a lease, and what it takes. */
export const LEASE = `
  | Tabel 1. Økonomi i forslaget | | | | | |
  | 1.000 kr., 2026 p/l | Styringsområde | 2026 | 2027 | 2028 | 2029 | 2030 | 2031
  | Varige ændringer | | | | | | |
  | Husleje, Nyropsgade | Service | | -2.400 | -9.600 | -9.600 | -9.600 | -9.600
  | Licens, bookingsystem | Service | | 95 | 95 | 95 | 95 | 95
  | Samlet varig ændring | | | -2.305 | -9.505 | -9.505 | -9.505 | -9.505
  | Implementeringsomkostninger | | | | | | |
  | Ombygning, Lærkevej | Anlæg | 5.800 | 3.400 | | | |
  | Flytning | Service | | 1.150 | | | |
  | Bookingsystem | Service | 480 | | | | |
  | Samlede implementeringsomkostninger | | 6.280 | 4.550 | | | |
  | Samlet økonomisk påvirkning | | 6.280 | 2.245 | -9.505 | -9.505 | -9.505 | -9.505`;

/** A budget note whose years are alike but for the first. */
export const NIGHTS = `
  | Tabel 1. Oversigt over ønskets aktiviteter | | | | | |
  | 1.000 kr., 2026 p/l | Styringsområde | 2026 | 2027 | 2028 | 2029 | I alt
  | Nattevagter | Service | 6.300 | 8.400 | 8.400 | 8.400 | 31.500
  | Indkøb af sensorer | Service | 1.890 | | | | 1.890
  | Drift af sensorer | Service | | 315 | 315 | 315 | 945
  | Oplæring | Service | 240 | | | | 240
  | Udgifter i alt (netto) | | 8.430 | 8.715 | 8.715 | 8.715 | 34.575`;
