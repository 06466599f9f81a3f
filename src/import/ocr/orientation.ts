/** The orientation field that cameras and scanners write (TIFF 6.0, tag 274; Exif 2.3). */

/** Quarter turns, clockwise. */
export type Turns = 0 | 1 | 2 | 3

/** Quarter turns that bring the stored picture upright. Mirrored pictures (even values) are turned only: no camera makes them. */
export function turnsOf(orientation: number | undefined): Turns {
  if (orientation === 3 || orientation === 4) return 2
  if (orientation === 5 || orientation === 6) return 1
  return orientation === 7 || orientation === 8 ? 3 : 0
}
