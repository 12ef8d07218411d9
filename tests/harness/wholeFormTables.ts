/** A building that the state pays a part of, in mio. kr., and what it costs to run. */
export const BICYCLE_PARKING = `
  | Tabel 1. Oversigt over ønskets aktiviteter | | | | | |
  | Mio. kr. i 2026 p/l | Styringsområde | 2026 | 2027 | 2028 | 2029 | I alt
  | Projektering | Anlæg | 3,5 | | | | 3,5
  | Udførelse | Anlæg | | 22,5 | 15,0 | | 37,5
  | Tilskud fra cykelpuljen | Anlæg | | | -9,0 | | -9,0
  | Drift af anlægget | Service | | | 1,5 | 1,8 | 3,3
  | Udgifter i alt (netto) | | 3,5 | 22,5 | 7,5 | 1,8 | 35,3`;
