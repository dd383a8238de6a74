import { ln } from "../numeric/elementary.ts";

/**
 * A market some of whose firms are known one by one and the others in blocks of equals: what the unknown firms might look
 * like. Indices of it cost as many steps as there are blocks, however many firms a block has.
 */
export class Completion {
  /** Share of one firm of each block, largest first. */
  private readonly share: number[];
  /** Firms in each block. */
  private readonly firms: number[];

  /** @param known - Known shares, largest first. */
  constructor(known: Float64Array) {
    this.share = Array.from(known);
    this.firms = new Array<number>(known.length).fill(1);
  }

  /** Adds firms of one size in their place; none of size 0. */
  add(share: number, firms: number): this {
    if (!(share > 0 && firms > 0)) return this;
    let at = this.share.length;
    this.share.push(share);
    this.firms.push(firms);
    for (; at > 0 && (this.share[at - 1] as number) < share; at--) {
      this.share[at] = this.share[at - 1] as number;
      this.firms[at] = this.firms[at - 1] as number;
    }
    this.share[at] = share;
    this.firms[at] = firms;
    return this;
  }

  /** The sum of squared shares. */
  herfindahl(): number {
    let total = 0;
    for (let i = 0; i < this.share.length; i++) total += (this.firms[i] as number) * (this.share[i] as number) ** 2;
    return total;
  }

  /** Shannon entropy in nats. */
  entropy(): number {
    let total = 0;
    for (let i = 0; i < this.share.length; i++) {
      const share = this.share[i] as number;
      if (share > 0) total -= (this.firms[i] as number) * share * ln(share);
    }
    return Math.max(0, total);
  }

  /** 1 / Σ(2·rank − 1)·share; a block on ranks a+1…b adds its share times b² − a². */
  hallTideman(): number {
    let weighted = 0;
    let above = 0;
    for (let i = 0; i < this.share.length; i++) {
      const firms = this.firms[i] as number;
      weighted += (this.share[i] as number) * firms * (2 * above + firms);
      above += firms;
    }
    return 1 / weighted;
  }

  /** The share of the `leaders` largest firms together. */
  ratio(leaders: number): number {
    let total = 0;
    let left = leaders;
    for (let i = 0; i < this.share.length && left > 0; i++) {
      const taken = Math.min(left, this.firms[i] as number);
      total += taken * (this.share[i] as number);
      left -= taken;
    }
    return Math.min(1, total);
  }
}

/** A quotient this close to a whole number is that number. */
const WHOLE_SLACK = 1e-9;

/** How often `size` goes into `amount`, and what is left over. */
export function packed(amount: number, size: number): { full: number; rest: number } {
  if (!(amount > 0 && size > 0)) return { full: 0, rest: Math.max(0, amount) };
  const quotient = amount / size;
  const nearest = Math.round(quotient);
  if (Math.abs(quotient - nearest) <= WHOLE_SLACK) return { full: nearest, rest: 0 };
  const full = Math.floor(quotient);
  return { full, rest: amount - full * size };
}
