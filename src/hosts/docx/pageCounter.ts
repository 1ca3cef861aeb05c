/** Pages that fill up from the top. Heights in twips. */
export class PageCounter {
  private used = 0;

  constructor(
    public page: number,
    private readonly height: number,
  ) {}

  turn(): void {
    this.page += 1;
    this.used = 0;
  }

  /** Turns the page when there is less room than this. */
  need(room: number): void {
    if (this.used > 0 && this.used + room > this.height) this.turn();
  }

  /** Takes room that stays together where a page can hold it; says whether it turned the page. */
  whole(room: number): boolean {
    const before = this.page;
    this.need(room);
    this.used += room;
    while (this.used > this.height) {
      this.page += 1;
      this.used -= this.height;
    }
    return this.page > before;
  }

  /** Takes lines, never the first or the last of several alone on a page. */
  flow(count: number, pitch: number): void {
    let left = count;
    for (let free = this.freeLines(pitch); left > free; free = this.freeLines(pitch)) {
      const here = left - free === 1 ? free - 1 : free;
      left -= here < 2 ? 0 : here;
      this.turn();
    }
    this.used += left * pitch;
  }

  private freeLines(pitch: number): number {
    return Math.max(0, Math.floor((this.height - this.used) / pitch));
  }
}
