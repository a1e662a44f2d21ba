import { words } from '../words';

/**
 * Words in capitals that name nothing: terms of trade and finance, of medicine and law, of technology, of films and music, of sport,
 * ranks, courts of papers. Lower case. Most capitals of two to five letters in news that no list of bodies holds are one of these.
 */
export const termsInCapitals = words(
  // trade and finance
  `fob cif cfr exw ddp ipo etf reit roi roe roce ebit ebitda eps p/e yoy qoq mom ytd otc esg spac apr atm iban swift gnp gdp ppp
  cpi ppi pmi pce vat gst nav aum rfp mou nda loi sme smes rnd r&d b2b b2c vc cagr frn cd cds mbs cdo crr slr isin cusip
  sku upc srp msrp vip pps bps qe wti lng lpg ngl cng coe capex opex`,
  // health
  `hiv aids dna rna mrna mri ct ecg ekg icu a&e ivf bmi adhd ptsd ocd std sti sars mers covid bse cjd vcjd copd als
  hpv mrsa ecmo cpr ems emt emts ppe pcr gp gps bp ldl hdl uti sids lsd mdma thc cbd ddt pcb pcbs cfc cfcs gmo gmos msg`,
  // law, police, the forces
  `swat dui dwi foia gdpr rico daca dmca ied ieds icbm icbms slbm wmd apc apcs uav uavs awol pow pows nco ncos asbo
  id ids vin ssn cctv ak ak-47 rpg rpgs emp tnt`,
  // technology
  `tv dvd pc usb gps led lcd oled html url http https www pdf sms mms vpn dns ip ram rom cpu gpu ssd hdd iot ai llm api sdk
  os ios nfc rfid qr wifi wi-fi lte 3g 4g 5g 6g voip evtol suv mpv suvs ev evs phev hev abs atv atvs ac dc hvac uv ufo ufos agi vr
  xr nft nfts dao pos erp crm`,
  // films, music, papers, schooling
  `ep eps lps dj djs mc mcs cgi imax hd uhd 3d 2d rpg mmo pov diy faq asap rip lol omg btw fyi eta etd aka rsvp tba tbc tbd nimby
  gpa gre gmat mba phd ba bsc ma msc md gcse gcses a-level stem esl toefl iq eq lgbt lgbtq lgbtqia bame dei`,
  // sport
  `mvp era rbi rbis ko tko ppg fg td tds odi odis t20 var bmx mma pb dnf dns dq og`,
  // time and places in short
  `am pm gmt utc bst est edt cst cdt mst mdt pst pdt cet cest ist jst ad bc bce ce hq po ne nw se sw wnw ene`,
);

/** Indices of exchanges: names of no type. Lower case. */
export const marketIndices = words(`
  ftse ftse100 dax mdax tecdax cac cac40 cac-40 djia nikkei topix sensex nifty kospi kosdaq hsi asx asx200 tsx ibex aex bel bel20 smi
  omx omxs30 mib ftsemib bovespa ibovespa merval rts micex wig wig20 bux px atx sbf sti klci psei jci vix dxy russell stoxx eurostoxx`);
