/** How a figure is hedged: close to; nearly; a little over; at least; more than; at most; less than; or as it stands. */
export type Bound = '=' | '~' | '<~' | '>~' | '>=' | '>' | '<=' | '<';
