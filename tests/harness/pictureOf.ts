import type { Page } from "playwright-core";

/** What any eye sees at once of a picture, whatever fonts the machine has. */
export interface Picture {
  /** How light its commonest colour is, from 0 to 1. */
  readonly ground: number;
  /** The share of it that is clearly lighter or darker than the ground. */
  readonly ink: number;
}

export async function pictureOf(page: Page, path?: string): Promise<Picture> {
  const png = await page.screenshot({ ...(path !== undefined && { path }) });
  return page.evaluate(async (data) => {
    const picture = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
    const canvas = new OffscreenCanvas(picture.width, picture.height).getContext("2d")!;
    canvas.drawImage(picture, 0, 0);
    const { data: pixels } = canvas.getImageData(0, 0, picture.width, picture.height);
    const lights: number[] = [];
    for (let at = 0; at < pixels.length; at += 4)
      lights.push(Math.round((pixels[at]! * 0.2126 + pixels[at + 1]! * 0.7152 + pixels[at + 2]! * 0.0722) / 5));
    const counts = new Map<number, number>();
    for (const light of lights) counts.set(light, (counts.get(light) ?? 0) + 1);
    const [[ground] = [0]] = [...counts].sort(([, one], [, other]) => other - one);
    const CLEARLY = 6;
    const ink = lights.filter((light) => Math.abs(light - ground) > CLEARLY).length;
    return { ground: ground / 51, ink: ink / lights.length };
  }, png.toString("base64"));
}
