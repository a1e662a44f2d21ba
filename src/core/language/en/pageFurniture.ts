import { words } from '../words';

/** What a page counts of itself: "234 comments", "5 min read", "View all 12 photos", "Slide 3 of 14". */
export const counterWords = words(`
  share shares shared comment comments like likes reaction reactions view views viewed retweet retweets reply replies vote votes
  follower followers read reads reading listen listening watch min mins minute minutes sec secs second seconds hour hours day days
  ago time times k m photo photos picture pictures image images video videos gallery slide slides page pages article story stories
  item items more newest oldest newer older sort show hide load see all rating ratings star stars duration estimated now playing up
  next previous updated advertisement ad skip average length audio podcast episode play pause remaining left vol no`);

/** Small words beside them. */
export const counterSmallWords = words('of in by to the this our your x and or out a an');

/** How a page asks for something. */
export const callVerbs = words(`
  join get save win subscribe sign download follow try enjoy start register unlock become support donate discover explore click tap
  order buy claim receive upgrade activate redeem continue log create complete take`);

/** What it asks for. */
export const callNouns = words(`
  newsletter newsletters briefing inbox subscription subscribers subscriber membership trial offer app podcast readers tickets
  journalism account alerts notifications survey voucher discount archive unlimited access`);

/** What a visitor is called, in what a page offers for so many weeks. */
export const visitorWords = words('your you');

/** Terms of what a page sells. */
export const offerNouns = words('month months week weeks year annual monthly weekly off');

/** With whom a page shares what it knows of its visitors. */
export const partnerNouns = words('partners vendors advertisers cookies');

/** What a page does with what it knows of its visitors, or asks leave for. */
export const consentVerbs = words('store access use process share consent collect');
