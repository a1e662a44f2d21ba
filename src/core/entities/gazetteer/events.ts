/** Events that the news names without a word that says what they are. */
export const events =
  'World Cup,World Series,Super Bowl,Stanley Cup,Olympics,Olympic Games,Winter Olympics,Summer Olympics,Winter Games,Paralympics,Commonwealth Games,Asian Games,Ashes,Davis Cup,Fed Cup,Ryder Cup,FA Cup,League Cup,UEFA Cup,' +
  'European Cup,Cup Winners Cup,Champions League,Copa America,Euro 96,Euro 2000,Euro 2024,Tour de France,Giro d’Italia,Five Nations,Six Nations,Tri-Nations,Grand Slam,Grand Prix,U.S. Open,US Open,French Open,Australian Open,British Open,Masters,' +
  'Kentucky Derby,Grand National,America’s Cup,Cold War,World War,World War I,World War II,World War One,World War Two,First World War,Second World War,Great War,Gulf War,Vietnam War,Korean War,Civil War,Six-Day War,Yom Kippur War,Holocaust,' +
  'Brexit,Oscars,Academy Awards,Emmys,Grammys,Golden Globes,Nobel Prize,Nobel Peace Prize,Pulitzer Prize,Booker Prize,Eurovision,Eurovision Song Contest,Cannes Film Festival,Glastonbury,Arab Spring,Prague Spring,Hajj,Passover,Diwali,Great Depression,' +
  'Industrial Revolution,Renaissance,Middle Ages,Watergate,Chernobyl disaster,Hurricane Katrina,Black Friday,Black Monday,Boxing Day,Independence Day,Victory Day,May Day,Labour Day,Labor Day,Memorial Day,New Year,Thanksgiving Day,D-Day';
