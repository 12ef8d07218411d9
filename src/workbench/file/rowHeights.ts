/** Excel counts heights in points: 96 pixels are 72 of them. */
const PIXELS_PER_POINT = 96 / 72;

export function points(pixels: number): number {
  return Math.round((pixels / PIXELS_PER_POINT) * 100) / 100;
}

export function pixelsOf(points: number): number {
  return Math.round(points * PIXELS_PER_POINT);
}
