/** Bodies of states and between states, regulators, courts, services, unions, rights groups, armed groups; by kind. */
export const institutions =
  // between states
  'UNDP,UNEP,UNFPA,UNODC,UNCTAD,UNIDO,UNITAR,UNAIDS,UN Women,UN-Habitat,WFP,World Food Programme,FAO,Food and Agriculture Organization,ILO,International Labour Organization,IOM,International Organization for Migration,OCHA,' +
  'OHCHR,IPCC,UNFCCC,ITU,ICAO,IMO,WIPO,WMO,World Meteorological Organization,UNIFIL,MONUSCO,MINUSMA,MINUSCA,UNMISS,UNAMA,UNAMID,UNFICYP,IFC,International Finance Corporation,IDB,ADB,Asian Development Bank,AfDB,African Development Bank,' +
  'EBRD,EIB,European Investment Bank,AIIB,BIS,Bank for International Settlements,Financial Action Task Force,FATF,IEA,International Energy Agency,IRENA,OPCW,CTBTO,Eurogroup,Eurojust,Frontex,EASA,EMA,European Medicines Agency,ESMA,EBA,' +
  'European Court of Justice,European Court of Human Rights,European Space Agency,ESA,CERN,World Economic Forum,WEF,ECOWAS,Ecowas,IGAD,SADC,East African Community,COMESA,CARICOM,Caricom,CELAC,Unasur,BIMSTEC,RCEP,CPTPP,OIC,' +
  'Organisation of Islamic Cooperation,Eurasian Economic Union,International Criminal Court,International Court of Justice,Permanent Court of Arbitration,Gavi,Global Fund,Médecins Sans Frontières,MSF,International Committee of the Red Cross,IFRC,' +
  // the United States
  'US Treasury,Treasury Department,Defense Department,Department of Defense,Department of Justice,DOJ,DHS,FEMA,TSA,ICE,CBP,USAID,USDA,NOAA,NWS,National Weather Service,National Hurricane Center,NTSB,NHTSA,NIH,CMS,HHS,HUD,OSHA,NLRB,CFPB,CFTC,' +
  'FDIC,FERC,NIST,USGS,US Geological Survey,U.S. Geological Survey,GAO,CBO,Congressional Budget Office,Census Bureau,Bureau of Labor Statistics,Food and Drug Administration,Environmental Protection Agency,Central Intelligence Agency,' +
  'Federal Bureau of Investigation,National Security Agency,Securities and Exchange Commission,Federal Trade Commission,Federal Communications Commission,Federal Aviation Administration,US Supreme Court,U.S. Supreme Court,' +
  'House Republicans,House Democrats,Senate Republicans,Senate Democrats,Joint Chiefs of Staff,Centcom,CENTCOM,US Air Force,U.S. Air Force,US Navy,U.S. Navy,US Army,U.S. Army,Marine Corps,US Marine Corps,Army Corps of Engineers,NYPD,LAPD,' +
  'Smithsonian,Library of Congress,Heritage Foundation,Brookings Institution,RAND,Rand Corporation,Cato Institute,Pew Research Center,Gallup,YouGov,Ipsos,Carnegie Endowment,Atlantic Council,Council on Foreign Relations,Freedom House,' +
  // Britain and Ireland
  'HMRC,MoD,Ministry of Defence,Home Office,Foreign Office,FCDO,Cabinet Office,DEFRA,Defra,Ofsted,Ofwat,FCA,Financial Conduct Authority,CMA,Competition and Markets Authority,ONS,Office for National Statistics,OBR,Office for Budget Responsibility,' +
  'NAO,National Audit Office,IFS,Institute for Fiscal Studies,DVLA,BMA,British Medical Association,Met Office,Metropolitan Police,Met Police,Crown Prosecution Service,CPS,Old Bailey,Serious Fraud Office,National Crime Agency,NCA,GCHQ,' +
  'Royal Navy,Royal Air Force,RAF,British Army,Royal Mail,Network Rail,National Grid,National Trust,English Heritage,Arts Council England,British Museum,Tate Modern,Royal Society,RSPCA,RSPB,Royal College of Nursing,RCN,RMT,Aslef,Unison,UNISON,' +
  'Unite,Unite the Union,GMB,USDAW,Usdaw,NASUWT,National Education Union,Chatham House,RUSI,Holyrood,Stormont,Senedd,Dáil,Seanad,Gardaí,Garda,PSNI,Police Scotland,Royal Ulster Constabulary,' +
  // other states
  'Bank of Canada,Reserve Bank of Australia,RBA,Reserve Bank of New Zealand,RBNZ,Reserve Bank of India,RBI,People’s Bank of China,PBOC,PBoC,Bank of Korea,Bank Indonesia,Bank of Thailand,Bank of Russia,Riksbank,Norges Bank,Swiss National Bank,SNB,' +
  'Banco de México,Banxico,Banco Central do Brasil,South African Reserve Bank,Central Bank of Nigeria,Central Bank of Kenya,Bank of Israel,Banque de France,Bank of Italy,Bank of Spain,SEBI,Sebi,CBI,NIA,ISRO,Isro,DRDO,BCCI,Supreme Court of India,' +
  'Niti Aayog,Election Commission of India,Rashtriya Swayamsevak Sangh,RSS,Vishva Hindu Parishad,ISI,WAPDA,Nadra,RAB,Rapid Action Battalion,ASIO,ACCC,ASIC,CSIRO,AFP,RCMP,Royal Canadian Mounted Police,CSIS,Statistics Canada,StatCan,Health Canada,' +
  'BKA,Bundeswehr,BaFin,Bundesrat,Robert Koch Institute,Europol,Carabinieri,Guardia Civil,Mossos d’Esquadra,Cortes,Élysée,Elysee,Matignon,Assemblée Nationale,National Assembly,Conseil d’État,Quai d’Orsay,DGSE,INSEE,Insee,Istat,Destatis,' +
  'Verkhovna Rada,SBU,NABU,Naftogaz,Energoatom,Ukrenergo,Roscosmos,Roskomnadzor,Rosstat,SVR,Chinese Communist Party,CCP,Politburo Standing Committee,National People’s Congress,Communist Party of China,PLA,People’s Liberation Army,Legco,LegCo,' +
  'Blue House,National Intelligence Service,Coast Guard,Majlis,Guardian Council,Revolutionary Guard,Revolutionary Guards,IRGC,Quds Force,Basij,Popular Mobilization Forces,Palestinian Authority,PFLP,Islamic Jihad,Palestinian Islamic Jihad,Israel Defense Forces,' +
  'Israeli Defense Forces,SDF,Syrian Democratic Forces,White Helmets,Syrian Observatory for Human Rights,Free Syrian Army,YPG,Hayat Tahrir al-Sham,Peshmerga,Ansar Allah,Tehrik-i-Taliban Pakistan,TTP,Lashkar-e-Taiba,Jaish-e-Mohammed,Haqqani Network,ISIS-K,Islamic State Khorasan,' +
  'Abu Sayyaf,Moro Islamic Liberation Front,Jemaah Islamiyah,Arakan Army,National Unity Government,Tatmadaw,TPLF,Rapid Support Forces,RSF,M23,ADF,Allied Democratic Forces,FDLR,Lord’s Resistance Army,AQIM,JNIM,ISWAP,Ansaru,EFCC,' +
  'ELN,Shining Path,Tren de Aragua,Sinaloa Cartel,Jalisco Cartel,MS-13,Mara Salvatrucha,Cosa Nostra,Camorra,’Ndrangheta,Hells Angels,Proud Boys,Oath Keepers,QAnon,Black Lives Matter,Extinction Rebellion,Just Stop Oil,Fridays for Future,' +
  'World Wildlife Fund,WWF,Friends of the Earth,Sierra Club,Reporters Without Borders,Committee to Protect Journalists,CPJ,Transparency International,PEN International,World Vision,ActionAid,Christian Aid,Islamic Relief,Norwegian Refugee Council,' +
  'International Rescue Committee,Mercy Corps,Planned Parenthood,Everytown,United Auto Workers,UAW,United Steelworkers,SEIU,CWA,Verdi,IG Metall,CFDT,CGIL,COSATU,Cosatu,Numsa,Writers Guild of America,SAG-AFTRA,Screen Actors Guild,' +
  // sport
  'Premier League,La Liga,Serie A,Bundesliga,Ligue 1,Major League Soccer,MLS,WNBA,Concacaf,CONCACAF,Conmebol,CONMEBOL,AFC,World Rugby,World Athletics,WADA,USADA,World Aquatics,FINA,FIBA,UCI,ITF,FIVB,IPC,International Olympic Committee,UFC,WBA,WBC,IBF,WBO,' +
  'International Cricket Council,MCC,PCB,Cricket Australia,Football Association,Football Federation,Rugby Football Union,Lawn Tennis Association,PGA Tour,LIV Golf,Nascar,NASCAR,Team Sky,Ineos Grenadiers,Red Bull,Mercedes-AMG,' +
  // the arts, churches
  'Royal Opera House,Metropolitan Opera,English National Opera,Bolshoi,Mariinsky,National Theatre,Royal Shakespeare Company,Berlin Philharmonic,Vienna Philharmonic,London Symphony Orchestra,New York Philharmonic,' +
  'Metropolitan Museum of Art,Victoria and Albert Museum,Vatican,Holy See,Russian Orthodox Church,Catholic Church,Anglican Church,Southern Baptist Convention,Church of Scotland';
