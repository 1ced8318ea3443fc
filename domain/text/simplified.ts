/** Traditional letters that names, doors, plates and telephone numbers are written with, each before its simple form. */
const PAIRS =
  '劉刘陳陈張张楊杨趙赵黃黄吳吴孫孙馬马羅罗鄭郑謝谢許许馮冯鄧邓韓韩蕭萧葉叶蘇苏呂吕盧卢鍾钟鐘钟譚谭陸陆範范賈贾韋韦鄒邹龔龚賴赖蔣蒋閻阎龍龙萬万錢钱嚴严湯汤尋寻莊庄聶聂魯鲁關关齊齐賀贺顧顾喬乔歐欧' +
  '紀纪婁娄畢毕單单華华麗丽偉伟強强軍军傑杰濤涛輝辉飛飞國国誌志義义禮礼賢贤壽寿慶庆榮荣貴贵財财興兴蘭兰貞贞蓮莲紅红雲云陽阳瑩莹潔洁靜静艷艳嬌娇瓊琼薔蔷曉晓夢梦軒轩澤泽紹绍繼继東东啟启堅坚潤润濱滨' +
  '銀银鐵铁銘铭鋒锋銳锐錦锦愛爱鳳凤鴻鸿鶴鹤鵬鹏勝胜樹树棟栋樓楼號号層层戶户門门車车電电話话機机聯联係系證证護护駕驾駛驶執执賬账帳账郵邮區区園园縣县鄉乡鎮镇廣广場场鄰邻對对這这個个們们說说嗎吗來来' +
  '時时間间問问過过還还沒没開开見见長长婦妇媽妈爺爷師师書书記记組组隊队員员經经業业務务處处辦办貓猫貝贝負负貳贰參叁點点兩两質质億亿藥药歲岁壯壮實实寧宁寶宝將将導导屬属嶺岭嶽岳廈厦廠厂彌弥徑径從从' +
  '憶忆應应懷怀戰战揚扬擁拥攝摄斕斓曄晔會会條条樂乐橋桥權权歡欢氣气決决沖冲滿满漢汉瀾澜燦灿爾尔獻献環环瑪玛璽玺產产疇畴發发碩硕祿禄禎祯穎颖積积競竞筆笔篤笃簡简納纳純纯紋纹紡纺級级緒绪維维綱纲網网' +
  '緯纬線线縱纵總总續续羣群聰聪職职臨临與与舉举艦舰芻刍萊莱葦苇蒼苍蓋盖薦荐藍蓝藝艺蘊蕴虛虚衛卫規规視视親亲覺觉觀观訂订計计討讨訓训託托設设訪访詩诗詢询誠诚語语誼谊課课調调談谈請请論论諾诺謙谦講讲' +
  '識识譜谱議议讓让讚赞豐丰賓宾賽赛贊赞躍跃軼轶載载輔辅輕轻轉转農农運运達达遙遥遠远適适選选遷迁醫医釗钊鈞钧鈺钰鉅钜銓铨鋼钢鍵键鏡镜鑑鉴閃闪閔闵閣阁闊阔階阶際际隨随雙双雜杂離离難难靈灵韻韵順顺須须' +
  '項项頓顿頡颉領领頭头題题願愿顏颜類类顯显風风飄飘養养餘余駐驻駿骏騰腾驍骁驕骄驥骥魚鱼鮑鲍鳴鸣鵑鹃鶯莺麥麦黨党齡龄後后裡里麼么樣样賠赔償偿錄录週周壇坛塊块內内衝冲斷断學学習习體体鑰钥庫库遲迟塗涂' +
  '滾滚蠟蜡';

const SIMPLIFIED: ReadonlyMap<string, string> = new Map(pairsOf([...PAIRS]));

function pairsOf(letters: readonly string[]): [string, string][] {
  return letters.flatMap((letter, at): [string, string][] =>
    at % 2 === 0 ? [[letter, letters[at + 1] ?? letter]] : [],
  );
}

/** 劉 is read as 刘, 號 as 号. Only letters of names and addresses are known. */
export function simplify(letter: string): string {
  return SIMPLIFIED.get(letter) ?? letter;
}
