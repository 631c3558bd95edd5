"""Weights of the features of `_korean_model` in quarters of a log-odd, by `benchmarks/korean_spacing.py`."""

# ruff: noqa: E501

from typing import Final

INTERCEPT: Final = -0.25

TABLE: Final = {
    -24: (
        "a/ a^) a^_ a광고 a라이 a레이 a마이 a산더 a슬로 a았을 a증가 a클로 b고$ b부터 b수록$ b었 b입니다 b허가 c^한|가운 c면|서 c에|게 c에|서 "
    ),
    -23: ("a여주고 a타이 b/ b려 b선$ b인지 c그|때 c난|방 "),
    -22: ("b다음이었 b딩 b졌 b찬가 c문자|열 c야|말 "),
    -21: ("a^고 a주의 a케이 a평가 b겠 "),
    -20: ("a^합의 a마을 a테이 b주의 c로|써 "),
    -19: ("Eu1,디 F르,u F외,p2 a- a이프 a인쇄 a프로 b논리 b도$ b인데 b정책 b티 c이|거 c할|당 k4테 t2 "),
    -18: ("En2,되 En2,팀 a^기지 a^면 a^유고 a축 b는 b있는지$ b자리가$ c^이|것 "),
    -17: (
        "En2,했 a^가로 a^다가 a바이 a풀이 b개방 b구나 b랬 b인이 c는|지 c은|행 c이|민 c저|축 d는^있지 d의^자기 d의^지역 "
    ),
    -16: (
        "En3,보 F단,p2 F색,u a^지도 a아이 a추진 a트로 b기도 b다. b데, b버스 b였 b으 b의$ b지도$ b투자 c니|다 c용|가치 d은^여름 k0야 k16때 k21세 "
    ),
    -15: (
        "F접,p2 T3^$ a!() a^도 a^못지 a살아 b계에 b바탕 b서는 b소$ b어야 b을 b입자 b회사, c국|인 c리|나 c생활|수준 c아|공 d의^블록화 j20 k19없 "
    ),
    -14: (
        "En2,증 Eu1,러 F레,u F토,u a)) a^나 a^아이 a그래 a네이 a전면 a정의 a하 a했는 b기도$ b까지 b니 b다고 b던$ b든 b럽 b렸 b례 b로 b못한다. b므로 b사무 b서도 b소리 b소만 b어서 b에 b이기 b이란 b지에 b째 "
        "b철학 c)|할$ c^한|때 c려|주 c로|대중 c먼|저 c어|넘 c연|산 c은|이들 c일|수록 c제|전 d가^수 e0$정 e지지$않 "
    ),
    -13: (
        "Eu1,못 Eu3,용 F량,p2 a0 a가을 a개개 a국가 a르가 a망해 a민 a애호 a판 b_ b고, b공동체 b까 b나$ b다는 b력 b를 b리 b션 b수도원 b영$ b위원회 b인들 b일까 b커녕 b커녕$ b한다 c^과|소 c^그|것 c^때|문 c그|것 "
        "c리|비 c만|일 c며|출판 c아|있음 c역|전 c있는|데 c지|배 d고^두 k0것 k0는 k0르 k1같 k8린 "
    ),
    -12: (
        "F보,u T2nn a^00여 a^가져 a^서적 a^시간도 a^온도 a게을 a대기 a르주 a북 a분 a스케 a시도 a아가 a언어 a었는 a티 a파 a환 b)$ b가요 b개혁 b그룹 b기$ b다면 b된다는$ b듬 b러 b머니 b면$ b보자 b서$ b융 b이다 "
        "b이자$ b지를 b진다 b트 c구|소 c밀의|두 c야|만 c여러|분 c의|하 c이|곳 c이|라 c제|통 c진|영 c찬|가 d^제 d지^못 e세기$말 k4( k4다 k4편 k8어 t1 "
    ),
    -11: (
        "En2,값 En2,하 En2,함 Eq만,개 Eu1,루 Eu2,린 Eu3,스 Exn,저 F류,p2 Rp a^가을 a^선 a관세 a동남아 a들여다 a바위 a부인 a이데 a토 a페이 b개발 b거나 b기기 b란 b면서 b방향 b베르크 b상국 b수다 b실적 b았 b와 "
        "b운 b유지 b이라 b이션 b자$ b지만 b철$ b하려 b해진 c^그|곳 c고|원 c기|상 c는|가 c도|록$ c된|다 c로|써$ c보|이 c어|지 c자|본 c주고|있다 c진|출 c해|서 c회|의 d로^되어 k0웠 k0키 k0페 k4데 k8레 "
    ),
    -10: (
        "Bu1,2^$ Cu,2n$ Cu,3^- En2,권 En2,날 En2,한 En2,해 Eu1,컬 Eu2,잡 Eu3,토 Exp,규 F당,nn F적,p F평,p2 F험,p2 T2^n a() a^< a^게을 a^밀의 a^서 a^실 a^지나 a^차이 a^철 a^통과 a가이 a건 a돌아 a되 a보이 a본가 "
        "a세종 a절차 a창고 a체적 a트리) b가$ b거리 b기구 b다.$ b다가$ b들에 b래 b량 b렇 b마당 b모) b서의 b시간도$ b안소만 b야$ b야말 b이었 b이용해 b일수 b지$ b지, b직후 b집니다 b평가 b해야 b현상 b호텔 b화 "
        "b환경 b히 c^이|같이 ca|이 c거의|0 c과|정 c동자|계급 c에|만$ c여|학 c우리|나라 c이|며 c재미|있 c저|기 c젊은|이들 c제|00 c중|후보 c타|임 d에^등 k0데 k0터 k21계 k21대 k8라 "
    ),
    -9: (
        "Eu1,등 Eu2,줍 Eu3,씨 Eu3,아 F마,n2 F산,p2 a&(a) a0000 a0> a<a> a^문학 a^물러 a^발전 a^적 a^친 a^하다 a건의 a공동 a공해 a균 a남한 a늘어 a득 a르바 a문제 a바라 a비 a산 a스코 a일어 a자본이 a정신 a차이 "
        "a체이 a키워 a톤 a필요 a혁 a활 b가의$ b경쟁력 b구입 b구조가$ b그라 b기업 b냐 b됨 b라 b레이트 b무역 b보다는 b수단 b습니 b업 b여, b여야 b웠 b율 b이용해서 b이지 b일$ b작업은 b정에 b져 b층 b편리) b한다고 "
        "b협 c0|년$ c0만|개 c^데|이 ca|에 c고|대 c구가|사 c도|원 c로|내 c로|드 c만|큼 c방|시 c북한|간의 c서|탈피 c운|동 c으로|서 c의|준 c이|기 c이|윤 c자|전 c지|대 c칠레|공 c한|(a c해|가 c화|되 d과^거의 "
        "d을^사고 d한^사회 k0그 k0움 k0중 k0테 k17문 k19날 k1금 k21남 k21장 "
    ),
    -8: (
        "Dxn,nn,0 En2,상 En2,질 Enn,지 Eu2,받 Eu2,오 Eu2,하 Eu2,했 Eu2,흐 Eu3,요 F권,n2 F쇄,p2 F학,p2 F현,u a^가 a^건설 a^남극 a^동서 a^롱맨 a^벗어 a^불가 a^연기 a^오간수 a^웨스트 a^은 a^의 a^인 a^차입 a^플래 "
        "a_ a라우 a매한 a받 a신 a연기 a요한 a유고 a인간 a전략 a중들에 a키 b가계 b데,$ b동의$ b럼 b렀 b론 b료 b립 b만으로 b미터 b반도 b발전$ b보다는$ b보라 b부채 b사실로 b사업 b산 b성 b시키 b운$ b이너 b이든 "
        "b인다 b입니 b자들 b전까지$ b종이를 b집합) b체제 b하면서 b화되 b회 b훈 c^그|대로 c^먼|저 c^의|존 c^이|달 c^이|때 c^한|자 ca)|하 c가|사 c간|접 c고|기온 c과|이 c관련|자 c국|농 c국가|대 c난|달 c는|다 "
        "c는|커녕 c도|상 c들어|가 c라|수 c로|그 c를|이용 c리|가 c서|열 c선|순 c수도|원 c시|금 c아|가 c에서|탈피 c유가|증 c이|너 c이|어 c인|지 c일반|상품 c잉여|가 c잘|못 c제|경쟁 c주의|자 c타입|( c프로|그 "
        "c한|다 d,^우리 d^로마 d는^000 d의^경제 d의^기름 d이^그 k0( k0라 k0럼 k0므 k0미 k1간 k4드 k4조 k8값 k8까 k8버 r1 "
    ),
    -7: (
        "Au3,u En2,된 En2,문 En2,산 En2,은 En3,들 Eu1,날 Eu1,속 Eu1,장 Eu2,되 Eu2,새 Eu2,스 Eu2,없 Eu3,오 Eu3,판 Exn,관 Exp,호 F계,p2 F공,p2 F마,u F배,p2 F워,p F정,n2 F출,p2 F트,p F판,p2 F화,p Lu1 T2^$ a< "
        "a^근 a^단 a^달아 a^독점 a^들여다 a^들이 a^만 a^민중 a^안에서 a^야 a^어 a^오랫 a^운 a^유의 a^인간 a^중고 a^컴 a^킹조지 a^펼쳐 a^휴게 aaaa) a경쟁 a권 a대중 a데올로 a략 a룩 a밀의 a부르주아 a불 a스크 "
        "a연안 a유 a육 a으 a자연 a적설 a최고 a페 a하락 a학 a회해 b( b(예:$ b게$ b녀 b니다 b다) b되어야$ b드 b등성 b로부 b롭 b릭 b린 b부$ b사회는 b서,$ b수록, b의회 b이 b이나 b이리라. b이자 b일리어 b임을 b제국 "
        "b종이를$ b즘 b증 b지고 b텐 b패를 b피하 b하다 b해지 b휴가 b휴가를 c)|만을 c0%|포인 c^그|만 c^만|들 c^신|보호 c공기|중 c과|했 c그|래 c그|만 c근로|대 c년|대 c년|이$ c되어|있 c러|분 c로|서 c리|아 c만|이 "
        "c무역|전쟁 c문|서 c본|아가 c시장|기구 c아|온 c아가|씨 c야|말로 c에서|나 c여|주 c원고|정리 c이|때 c이|스 c장해|주 c지|향 c체|의 c한|때 c한|숨 c해|준다 d게^나 d로^두 d을^가지 d이^건물 e다.$ k0게 k0겠 "
        "k0귀 k0께 k0냐 k0례 k0저 k0질 k0판 k0훈 k16말 k16없 k4가 k4큼 k8관 l1 "
    ),
    -6: (
        "An3,p Cn2,2-$ Du1,u,2^- En2,경 En2,물 En2,부 En3,직 Enp,시 Eu1,독 Eu1,복 Eu2,덕 Eu2,온 Eu2,토 Eu2,통 Eu3,군 Eu3,만 F귄,p F그,p F네,u F라,u F래,p F며,nn F박,u F소,p2 F어,u F업,p2 F전,u F태,p2 F활,p2 "
        "Lnn T3^n a^경쟁 a^고도 a^국가 a^나타 a^들어 a^바셀 a^발 a^얼음 a^역 a^재 a^주도 a^파이 a개인 a관 a군 a내려 a노 a려가 a련 a루과 a르주아 a못지 a문 a민중 a민중들에 a변 a변증 a보건 a보수 a불가 a상태에서 "
        "a설치되어 a셈 a소비 a순 a스 a았는 a영 a이라는 a이용절차 a입 a자본 a재 a전은 a전환 a집 a찬가 a타 a통과 a합 a혼 a회의 a휴게 b(하 b> b가계는$ b가지 b간다 b고자$ b국의$ b기로 b기에 b끼리 b나다 b너 b년대 "
        "b노동 b놓는$ b동을 b되어야 b든$ b들 b들이 b랑 b록 b며$ b면 b문학 b받았 b사람의 b사회 b쇄 b수록,$ b시대 b시켰 b아가 b에서 b용도$ b은 b이면 b인은 b일수록 b작업은$ b재를 b적입니다 b제도와 b제품 b조직 "
        "b주가$ b주보다 b즈 b지를$ b집니 b체 b체로 b출판산업 b치 b타임즈 b통화 b파는$ b하 b함으로 b함으로써 b회사,$ b히$ c)|만 c^더|해 c^이|곳 c^이|들 c^한|마 c^한|자리 c^한|참 ca|표 c가|씨 c같이|했 c고|판 "
        "c국가|대표 c나|마 c년|경 c년|여 c더|스 c더|해 c던|가 c따라|가 c로|도 c로|움 c문학|연구 c법적|방 c서|드 c아|공화 c어|들었 c에|트 c이|것 c이|용 c이|호 c이터|레 c인|보 c인|터 c쪽|위 c차|전 c킬로|미터 "
        "c태를|이 c폐|자본 c해|준 d,^문서 d가^두 d고^다 d를^새 d를^이 d를^읽어 d만^0천 d법^제 d에^들어 d은^머리 d을^하는 d을^하여 d지^않은 e다$ e데$영 k0띠 k0럴 k0른 k0를 k0면 k17미 k19지 k19했 k1한 k4급 k4스 "
        "k4흥 k8링 k8셰 k8아 "
    ),
    -5: (
        "Bq진,0 Bu1,2^n Cp,2^$ Dn2,p,0 Dn3,p3,0 En2,걷 En2,난 En2,복 En2,파 En3,운 Eq월,경 Eu0,됩 Eu1,렇 Eu1,우 Eu1,쪽 Eu2,경 Eu2,국 Eu2,니 Eu2,성 Eu2,재 Eu2,한 F계,nx F관,u F렌,u F미,n2 F반,u F본,p2 F선,n2 "
        "F손,u F시,u F앞,u F젠,u F추,u F출,u F파,u Lu3 Rpn T2n$ a(친목도 a^00 a^감소 a^개막 a^나타나 a^남한 a^따라가 a^몸 a^무 a^별 a^섀도 a^소 a^싱가 a^아름 a^압도 a^언론 a^예외 a^자 a^중국 a^지진 a^측면 "
        "a^형 a각해 a격 a경영 a경제 a고무 a구현 a나이 a남 a녀 a노테이션 a덱스 a동서 a동지 a드러 a떨어 a려나 a력 a몰 a민간 a민중회의 a받아들이 a부로 a섀도 a순식 a슬라 a양 a언론 a연 a였는 a원 a출판 a친목도 "
        "a컴파일 a테이션 a투자 a트리 a풍 a한글 b가를 b개발$ b고서 b교회 b국에 b규모의 b규모의$ b난 b날에 b냈 b념 b다니는$ b다보 b단$ b단테 b도록 b독성을 b들로 b랜 b레나 b률 b마다 b만$ b만큼이 b만하 b므 b별로 "
        "b병사 b부르크 b부문 b비는$ b사들 b사람의$ b서를 b서부터$ b석 b선거에서 b세기가$ b세요 b술사 b시장 b시장에 b시킨 b얼음 b올린 b은$ b이드 b이든$ b이므로 b이어서 b이어야$ b적 b종이 b출판 b터 b통제를 "
        "b편리)$ b프 b학 b해협 b회가 c%|포 c0만|표 c0월|경 c^다|가 c^월|동 c^이|외 c^한|참$ ca)|되 c가|계 c가|보 c가|상 c고|있 c과|학 c기|지 c나|가 c느|새 c당|추 c더|불 c도|록 c돈|키호 c동|등성 c뛰어|넘 "
        "c라|가 c려다|보인 c리|케이 c범위|내에 c본|값 c비은|행 c서|적 c시|귀 c아|메리 c양|지 c여다|보 c왼쪽|위 c우리|시 c의|식 c이|비 c인|들 c자녀|교육 c젊은|이 c주의|상 c키는|데$ c해|석 c현|식 c휴게|실 d^두 "
        "d고^주 d년^00 d는^끝 d로^넘어 d의^당 d의^복지 d이^여의 e대표$팀 e되는$경 j22 k0냈 k0네 k0듬 k0런 k0렇 k0법 k0요 k0워 k0켰 k0킨 k16구 k1이 k21크 k4달 k4쇄 k4영 k4표 k4환 k8( k8색 k8차 t3 "
    ),
    -4: (
        "An2,nn An2,p Au1,u Cp,0 En2,금 En2,있 En2,저 Eu1,겨 Eu1,남 Eu1,양 Eu1,정 Eu1,중 Eu2,까 Eu2,는 Eu2,된 Eu2,드 Eu2,장 Eu2,코 Eu2,회 Eu3,계 Eu3,너 Eu3,원 Eu3,젠 Eu3,처 Eu3,향 Exn,기 F광,u F련,n2 F론,p2 "
        "F료,u F림,u F바,u F버,u F봉,u F불,p2 F사,u F신,p2 F언,u F일,p2 F착,u F컨,u F틀,u F펴,u F품,p2 Lxn Ru T3-$ a^가치 a^개인 a^견고 a^경제 a^과 a^기 a^남북한 a^담 a^독 a^동남아 a^동일 a^마을 a^말하는 "
        "a^법학 a^부인 a^소비에 a^순수 a^슈퍼 a^완 a^융자 a^이야기 a^인적 a^있을 a^재정 a^전년 a^정치 a^주의 a^추가 a^캔 a^한글 aa!() a가치 a공 a구성 a기는 a남북한 a노동 a논 a대량 a동일 a디 a람 a랫 a레인 "
        "a레지 a롱맨 a마련 a목 a문서 a미 a바 a보 a본 a브 a사회주의 a생산 a선 a술 a스웰 a실험해 a암 a앙 a에게 a여성 a예 a융자 a의존 a입문 a자이 a적자 a제기 a제한 a주아 a천 a최은 a축적 a킹조지 a테 a투 a하나 a호 "
        "a효 b>$ b가들 b거 b경 b과 b교육 b구조가 b국으로 b급$ b기가 b나.$ b나마 b났다 b났다. b낮에는$ b냥 b년에$ b능하 b단계 b당하 b데$ b뎠 b도 b도로$ b디오 b라며 b련 b로의$ b룹 b름 b릴 b릿 b만으 b메리 b며 "
        "b모자들은 b문화 b민족 b바$ b받는다 b보고자 b보다 b보려는$ b보수 b보유 b봤다 b비교 b비용이 b비용이$ b서 b선이 b센트 b수도 b술 b스토 b시절 b시켜 b시킴으 b시하 b어$ b에게 b여,$ b예적금 b오르 b왔다 b요. "
        "b움이 b워 b이거 b이리라 b이므 b이비 b이스 b이트 b인$ b인가 b자리에$ b자본으로 b장이 b적으로 b제품도$ b져서 b조 b지 b지요 b지요. b지요.$ b처 b처럼 b침체 b큼 b탕 b톤 b파는 b프트 b하세 b하세요 b항 "
        "b해진다. b행위 b화하 c)|이$ c00|시 c^0|백 c^그|곳에 c^날|개 c^더|불 c^더|불어 c^더|하 c^은|폐하 c^이|달$ c^이|때부 c^잘|못 caa|표 caa|하 ca|하 c가|요 c가을|걷 c같이|했다 c것)|이 c게|나 c계|인 c계|저 "
        "c교|역 c국|가 c그|곳에 c그|중$ c기|한 c기본|값 c나|대 c는|지$ c더|불어 c더|할$ c동구|제국 c뒤|늦 c런|데 c리|학 c머리|속 c법적|방법 c부|인 c비|평 c수|록 c스|크 c아|메 c아|보 c않는|다 c양|시 c어|섰다 "
        "c올로|기 c은|운 c을|까 c을|지 c의|0$ c이|데 c이|리 c자|계급 c줄어|들 c지|만 c컨|대 c켜|봐야 c틴|어 c폐|자 c한|글 c한|나 c할|지 c해|주 c해|지 c형|( c화|현 c후|보 d가^내려다 d나^한 d는^00 d따^이 d라^그 "
        "d에^달하는 d에^의 d이^한 e다시$그 e데$기 e말할$것 e의$일 e장은$마 e초에$영 j0,1 j25 j27 k0고 k0권 k0기 k0논 k0다 k0뎠 k0롭 k0룹 k0리 k0분 k0진 k0트 k16조 k17자 k1계 k1순 k1양 k1토 k1화 k21선 k21책 "
        "k21형 k4단 k4본 k4혁 k8되 k8루 k8여 r2 "
    ),
    -3: (
        "Au2,u Au3,n2 Bu2,2-- Bu3,2n- Cu,3^$ Du2,p,0 En2,개 En2,관 En2,말 En2,사 En2,자 En2,투 En2,형 En3,문 Enp,만 Eq여,년 Eu1,계 Eu1,길 Eu1,녀 Eu1,아 Eu1,입 Eu1,포 Eu2,년 Eu2,블 Eu2,순 Eu2,실 Eu2,적 Eu2,주 "
        "Eu3,갔 Eu3,금 Eu3,까 Eu3,나 Eu3,더 Eu3,도 Eu3,동 Eu3,드 Eu3,임 Eu3,평 Eu3,폐 Exn,이 Exn,진 F,n3 F결,p2 F과,p F국,p2 F극,p2 F급,u F까,u F내,p2 F대,n3 F동,p2 F등,p F메,u F문,nx F발,u F변,u F복,u F생,u "
        "F약,nx F업,nx F연,n2 F오,u F원,p2 F위,p F조,u F지,p F피,u a^갖 a^개방 a^그로 a^대 a^대도 a^대량 a^레지 a^맥스웰 a^메서 a^문예 a^민간 a^벤치 a^불 a^시대 a^식 a^여의 a^외상 a^적설 a^전기 a^주택 a^중년 "
        "a^지난 a^참가 a^창고 a^최고 a^토대 a^한 a^활동 a가져 a감소되어 a견고 a경 a공산 a구소 a규 a근본 a기능 a기업 a기이 a꺼 a꽃 a나타 a내려다 a농업 a대시 a데이 a동자 a따라가 a렉 a렌 a론 a매 a매개 a본고 a붕 "
        "a선거 a소되어 a수단 a수도 a수량 a순수 a아들 a알아 a열거 a오랫 a올로 a웨스트 a이데올로 a이야기 a이용 a있는 a잘 a저축성 a전 a전기 a전해 a정치 a조 a주도 a주택 a중고 a중국 a중회의 a지구 a지진 a참가 a측면 "
        "a탄 a통신 a파이 a펴 a플래 a화 a화이 b(( b(aa b(예: b_에$ b가 b간다. b겼 b경쟁 b경제 b계 b고도$ b공산당은 b국가 b규정이$ b기업들 b끼 b나가는$ b다시 b대가$ b뎠다.$ b도,$ b동을$ b되었 b된다는 b라도 b략 "
        "b른 b릇 b림 b먹을$ b문에서 b범 b별로$ b보고자$ b보냈다 b보다도 b봤 b비 b비는 b쁘 b사회$ b사회는$ b생산적인 b서) b선거 b성을 b쇼에 b수를 b수를$ b수의 b시간은$ b시다 b시성 b시장의$ b실에 b액 b야만$ b어 "
        "b여 b여름에$ b여성 b연적 b오면 b원들 b유가$ b의식 b의의$ b이리 b이며 b이어야 b이터 b일리어싱 b임에 b임을$ b자 b자가$ b자를 b자리가 b자리에 b재를$ b적이 b전에서 b정신 b제도와$ b져서$ b조약에 b주민 "
        "b지는$ b지다 b지와 b지지 b축 b출판산 b침체의 b토 b패를$ b폐하 b포인트$ b표$ b픈$ b플레 b하거나$ b하도록 b하시 b합 b휴가$ c0%|포 c0|가 c0|개$ c0여|년 c^0|월 c^각|국 c^그|다 c^그|리 c^그|자리 c^다|중$ "
        "c^제|00 c^중|공정 c^큰|비가 c^한|정 ca|과 c가|동 c가|들 c가을|걷이 c거|운 c게|실 c결과|물 c고|학자 c고고|학 c국|상 c군|주 c권|시 c그|대로 c근로|대중 c날|개 c내|시 c네|이 c당|추진 c데|다$ c도|모) "
        "c도|상국 c들|이 c라|이 c레|공 c려다|보 c론|조 c리|나라 c리|속에 c만|이$ c만|표 c메서|드 c며|( c반|구 c범위|내 c본|시 c본|여 c북한|간 c빈|틈도 c새|삼$ c새로|이$ c생|활 c섀도|잉 c소|부 c스터|마 c심|부 "
        "c어|내는 c어|서 c어|질 c에|도 c에|일리 c여|년 c예외|없 c완|전 c외|없 c의|례 c의|병 c의|회 c이|고 c이|장은 c이|지 c잉여|가치 c자|태 c장|기구 c장|전까 c조지|섬 c주|사 c지|섬 c탄|하 c테|이 c학|당 "
        "c한|간의 c호기|심 c활|수준 c효한|지 d,^환경 d^0 d^중 d고^한 d는^세계 d는^일정 d도^있으나 d며^그 d서^낮 d을^000 d을^이 d이^선거 d이^선택 d이^유효한 d이^자기 d이^잘 d한^새 e년$그 e년을$기 e비가$내 "
        "e없는$모 e일$수 e휴가$철 j17,3 j21 j21,4 j8,4 k0군 k0랑 k0루 k0모 k0쁘 k0서 k0원 k0졌 k0즘 k16자 k16하 k17니 k17됐 k19동 k1연 k1절 k1점 k21되 k21명 k21원 k4소 k4운 k4의 k4중 k4집 k4처 k4프 k8바 k8판 "
    ),
    -2: (
        "Au0,n3 Dnn,n2,0 Enp,간 Eu2,났 F동,n2 F보,nn F엔,u F의,p F펭,u a^0백 a^늘어 a^레이아 a괴 a대이 a사 a산의 a캔 a회 b관 b마이징 b식이 b요?$ b판 c극|연구 c더|뎠다 c애|호 c연장|전 c운|드 c케|이 c통|과 "
        "d릴^것) e봐야$알 k0둠 k0지 k16부 k17목 k1해 "
    ),
    2: (
        "Eu1,걸 Eu1,단 Eu1,학 Eu2,파 Eu3,값 F쟁,u a^그러나 a^섬유 a^환자 a각종 a독일 a예전 a으니 a전체 b궁 b대상$ b명은$ b빠 b뿌릴$ b쉬 b어렵 b여러 b역시 b팔 b하며 b호를$ c방|기구 c보|비상 c비|비 c이|장을 "
        "c이|터지 c해|놓았 d나^노동 d을^모아 e나$건 k1질 k21수 s5,5 "
    ),
    3: (
        "An3,n2 Au2,p3 Cn2,0 Cp2,0 Cu,0 Du3,u,0 En2, En2,년 En2,독 En2,베 En2,순 En2,쌀 En2,진 En3,정 Eu0,세 Eu0,으 Eu0,의 Eu0,이 Eu1,개 Eu1,낳 Eu1,닷 Eu1,만 Eu1,메 Eu2,소 Eu2,페 Eu2,향 Eu3,간 Eu3,남 Eu3,빙 "
        "Eu3,신 Eu3,조 Eu3,하 Exn,경 F가,p2 F딩,u F러,p2 F려,p F멋,u F복,p2 F부,n2 F색,p2 F성,n2 F성,nx F시,n2 F안,p F알,u F앞,p2 F워,u F의,nx F장,u F정,p2 F준,u F환,u F후,p2 Ln3 Lq억 Lq일 T0 a00명 a^강 "
        "a^게속 a^겨우 a^노인 a^다른 a^달라 a^대학 a^더욱 a^데 a^로마 a^말도 a^무렵 a^바뀌어 a^받고 a^배 a^비해 a^빠져 a^상대 a^세기경 a^소규모 a^아직 a^언제 a^온 a^일조 a^좀 a^초반 a^커맨드 a^해 a^해당 a^현 "
        "a고속 a관계 a교사 a기서 a까운 a널 a당장 a대형 a덟 a독 a등 a래 a려해 a로운 a링 a만나 a말도 a메리칸 a모여 a모으는 a몰라 a미국 a민씨 a보니 a비해 a빠져 a뿌연 a새로 a송 a순위표 a시장 a싶어 a쓸려 a아서 "
        "a안해 a어서 a없이 a으나 a이는 a이란 a이제 a인자 a입어 a정적 a제일 a주로 a주일 a지만 a지어 a직 a짜 a참 a처음 a체가 a초반 a출하기 a커맨드 a크 a큼 a킹 a파업 a하고 a할까 a함수 a형식 a힙 b가로수 b가장 b간 "
        "b개국 b개혁의 b걸 b결과 b계열 b고속$ b고학 b광 b괴리 b교수는 b구간$ b구조 b국어로 b굶 b규정 b그는 b기량을 b낡은$ b내시 b넉 b농 b놓았 b다$ b다섯 b다섯$ b다음 b달째$ b대출 b대통 b덕분에 b도시 b된$ "
        "b들지$ b따 b때까 b때까지 b라인을 b레모네 b레이아 b마쉬기 b만나$ b만한 b매크 b명이 b무 b문을 b문을$ b미 b바 b바이 b반 b발 b부르고 b붙으 b빵 b사적인 b사적인$ b서로$ b속을$ b수지가$ b시그니 b시그니처 "
        "b시퀀스 b실무 b씹어 b안개 b어쩔$ b억 b연 b오류가 b울리는$ b유 b의원은$ b인스턴 b인터페이 b일을 b일한$ b자회 b작품$ b정도 b정리해 b정부$ b정상은 b제조 b족과$ b주유 b중에 b지식 b지켜 b집회 b처리 "
        "b체제를 b최 b판도 b팩시 b퍼센 b퍼센트 b피해는$ b하였습니 b학기 b학술 b함께$ b호는 b홈구장에 b환자 b횟 b횟수 b흐름 c)|가$ c)|과$ c)|라 c)|에$ c00|년의 c0|개국 c0|년간 c^0|미 c^강|건너 c^강|하구 "
        "c^달|된 c^동|기 c^두|시 c^둔|이 c^둘|다 c^드|니 c^먼|산 c^안|되 c^요|임금 c^이|레 c^틈|없 ca/|디 ca/|디렉 c강|건너 c꽉|찬다 c나|십$ c데|일 c도|서 c두|시 c둘|다 c따|이같 c로|지 c만|가 c번|이 c사|호 "
        "c사라|윌 c설|자 c세|번 c스|편 c시|홈구 c쏙|들었 c씨|뿌 c아홉|시 c야|한다 c어|동 c얼마|전 c에|관 c예전|기량 c왕립|지리 c욕탕|터 c유|수 c이|된 c이|새 c이|폭 c자|네가 c전|만에 c전|시 c정|위 c정부|들어 "
        "c지|말 c짓는|데 c체|인 c태|의 c트|드 c틈|없 c팀|골 c피|한$ c하는|데$ c학|경 c한|잔 c행|문턱 c환|값 d%^에 d^00 d^이어 d^커피 d가^그 d과^같이 d과^그 d기^등 d는^계획 d다^삼 d라^차례상 d로^공동 "
        "d를^늘리는 d를^찾아 d무^말도 d서^00 d서^불이 d스^편 d에^힘입어 d이^없어 d인^모 d인^자본 d자^난방 d자^생산 d할^때 e개를$때 e경진$대 e년의$경 e데$필 e돌릴$틈 e선에$바 e으로$두 e잔$값 e준$덕 e터진$골 "
        "e한$요 e한$해 j4,4 k0건 k0녹 k0눈 k0명 k0번 k0벌 k0불 k0빛 k0선 k0수 k0임 k0잠 k0폭 k0표 k0했 k0회 k16쉐 k17기 k17대 k1삼 k21규 k21없 k21자 k4곳 k4신 k4장 k4차 k4페 k4한 k8들 r6 "
    ),
    4: (
        "An2,n2 Cn3,0 Dn2,n2,2-- Du1,p2,0 Dxn,u,0 En2,방 En2,휴 En3,투 Enn,활 Eu0,는 Eu0,미 Eu1,내 Eu1,받 Eu1,사 Eu1,이 Eu1,저 Eu1,절 Eu2,돌 Eu2,바 Eu2,전 Eu2,준 Eu2,편 Eu3,미 Eu3,속 Eu3,있 Eu3,충 Eu3,컵 "
        "Eu3,한 Exn,리 F가,p F건,n2 F김,u F나,n2 F녀,u F던,p F덟,u F릴,u F서,u F원,n2 F월,p F웹,u F위,u F자,u F저,u F적,u F출,n2 F트,u a)가 a0대 a? a^넘겨 a^뉴욕 a^돕는 a^되어 a^만나 a^만약 a^만큼 a^먼저 a^몇 "
        "a^모듈 a^바뀔 a^반면 a^본 a^선교사 a^수백 a^없어 a^여타 a^외부 a^위한 a^이름 a^이후 a^입력 a^있지만 a^자주 a^좀더 a^즉각 a^직접 a^학교 a^헌 a값 a걸쳐 a것은 a그리 a기 a껴 a납품 a낸 a넘겨 a년대 a눈이 "
        "a느껴 a단지 a동차 a라 a레이션 a로마 a로써 a른 a리아 a마음 a먼 a메모리 a무렵 a반드시 a본래 a블리 a쁜 a섬유 a수상 a쉴 a스강 a쏙 a쓰기 a아 a아니라 a아메리칸 a언제 a얼마 a없애 a여타 a영국 a오래 a외부 a운 "
        "a울 a위한 a이) a인구 a입력 a제논 a텅 a티시 a픈 a하지 a하청 a후 b! b(0.0 b간에 b개 b건너 b건물$ b구체 b국가들 b국가에서 b그리 b기구가 b기능 b기량 b기반 b기업은 b꼭 b나라에 b낡은 b낳 b년에는$ b놓은$ "
        "b늦 b대강 b대신$ b돌며$ b뛰 b라이브 b레인$ b레지 b말$ b먼 b명 b명이$ b미만 b민주화는 b바운 b바인 b발전의$ b밤 b벼 b보니 b보니$ b빈 b사정 b사호 b사회주 b삼 b생성 b서서히 b서양의 b선교사 b성$ b성경 "
        "b소스$ b수색$ b쉬운$ b시에 b쓴 b앉아 b애 b야외활동 b연산 b열기 b예 b왜 b원을 b월동 b위로 b위에 b응 b이렇 b인터페 b입구 b있는$ b자릿수 b작은 b저 b전체가 b지급 b지능 b찾 b출신 b출신이 b컴파 b케이스 "
        "b코트는 b키워드 b파일 b파치 b포괄 b푹$ b프로 b하위$ b한$ b한다.$ b해안 b했다.$ b화물 b효 c.0|이 c00|년 c0|대 c0|세 c^0|대 c^김|씨는 c^따|이같 c^번|이 c^산|중 c^숨|돌 c^싸|가라 c^쏙|들었 c^안|보 "
        "c^약|백만 c^이|상을 ca)|을 ca)|을$ caa|절 c고|하 c국제|학 c꿔|준 c나라|기 c내산|의 c땅|주인 c리|당 c말도|하 c모|회 c모|회사 c물어|온 c밥|한 c보험|가 c분간|이 c불이|나 c세|명 c식|문 c실어|나 c싸|가 "
        "c아|두 c아|펭귄 c안타|세 c약|삼만 c어|간다 c우리|운 c의|원 c이|자 c이|장 c자|에 c정|과정 c제|나 c조|분 c중|없이 c집단|소 c짓는|데$ c파일|타임 c판|터 c펴|보면 c편|한$ c한|목 c한|시 c확보|비상 c휴직|급 "
        "d,^섬유 d^그런데 d^식량 d^인공 d^한편 d가^다 d는^최대 d로^보고 d로^한 d를^몰다 d며^지출 d번^이상 d석^달 d쉴^틈 d에^보여 d에^쏙 d은^경제 d은^헤겔 d의^소유자 d의^이름 d이^이미 d자^김 d작^00 e간$것 "
        "e과$비 e년$1 e년대$후 e달째$증 e들$것 e맛이$나 e이를$재 e일로$역 e일이$하 e족이$쳐 k0갱 k0경 k0괄 k0굶 k0순 k0악 k0있 k1부 k21비 k21의 k21주 k21직 k21참 k8길 k8속 k8장 "
    ),
    5: (
        "Anp,p2 Bu0,0 Dn2,u,2-- En3,부 Eu1,것 Eu1,빵 Eu1,쉐 Eu1,일 Eu1,점 Eu1,지 Eu2,골 Eu2,버 Eu2,악 Eu2,원 Eu2,입 Eu2,추 Eu2,특 Eu2,팀 Eu2,피 Eu3,교 Eu3,밭 Eu3,성 Eu3,왔 Exp,이 F귄,u F껴,u F량,u F막,p2 "
        "F명,n3 F삼,u F새,p2 F쉴,u F에,n2 F외,u F져,u F히,p Lu0 Rnx Rp2 T2-- a^a00 a^가면 a^개념 a^걸쳐 a^과거 a^날개 a^네 a^마치 a^막 a^모여 a^미리 a^배로 a^변체 a^어느 a^열어 a^영국 a^오래 a^우리 a^위해 "
        "a^인공 a^참조 a^칸트 a^특정 a^파업 a^한층 a^호출 aa가 aa이 a가집니다 a같이 a게속 a과거 a국밥 a기화 a길 a꽉 a녹아 a다 a다고 a다소 a달라 a달리 a당 a드레 a떤 a라도 a런 a로버트 a리가 a만) a말해 a멈춰 a멋 "
        "a삼 a선수 a심은 a억 a에서 a역주의 a온갖 a우리 a운데 a웹 a유독 a이나 a이번 a자동 a적 a전통 a절대 a져 a좀더 a중세 a즉시 a최신 a통해 a푹 a플레이션 a하면 a한층 a해당 a현재 a화시킨 b_전 b감독 b개조 b객체 "
        "b거대 b교수 b국영 b근 b기구가$ b기술 b기억 b깊 b꽃 b나오 b나왔 b남 b내에 b놓 b다르 b다른 b달$ b닷 b대륙이 b대전$ b대출이$ b덕분 b도움 b돈 b되었다 b뒤$ b드러 b때문 b떨어진 b로마 b만들 b만만 b문자 "
        "b바다 b반면 b번째$ b보고$ b보급$ b보러 b보일 b빅 b세력 b소위 b쉐 b시작 b식료품 b안 b여섯$ b연속$ b옆 b오류 b요구 b위 b의존 b이름 b인명 b인부 b입력 b자아 b작은$ b잔 b잡은$ b저지른 b전 b전사 b정보 "
        "b조건 b조합의 b주민들은 b지출이 b쪽은 b쪽은$ b차리 b착륙 b청산 b체제를$ b크 b크루즈 b투쟁 b팀 b파괴 b푼 b푼타아레 b학기$ b학당 b한다. b할$ b함대 b핸 b호를 b홈구장 c)|의 c00|월$ c^꽉|찬 c^년|된 "
        "c^단|한 c^둘|다$ c^본|적 c^이|점 c^중|한$ c^해|질$ c경|안건 c과학|경진 c국|정 c나|이는 c노동|조 c다|하더 c대학|동 c뛰어|준 c뛰어|준$ c못|할$ c버트|드 c부|지 c비키|당은 c빌려|입는 c상|해 c서|이$ "
        "c석유|수 c소|재 c수|없 c수|차가 c어|주 c예전|기 c욕탕|터가 c위표|맨$ c이사|온 c인정|받 c자|( c전|장 c전|직 c정부|들 c조|분해 c조기|리 c조기|리턴 c한|주 c해|전 c해|전$ d)^가 d^금융 d^담근 d^우리 "
        "d^학교 dw^포인터 d고^씨 d나^기술 d는^게 d는^국제 d는^데다 d는^요즘 d야^할 d진^뒤 e가지$주 e개$낳 e되는$것 e때$그 e씨는$앞 e하구$철 e한$저 e한$척 j17,2 j23,1 j3,1 k0거 k0등 k0살 k0아 k0옆 k0주 k0출 "
        "k0팔 k0하 k0한 k17점 k21오 k21중 k21한 k4듯 k4아 k4원 k4코 k8넉 s4,5 "
    ),
    6: (
        "Cnn,0 En2,출 Eu0,문 Eu0,인 Eu1,병 Eu1,주 Eu1,코 Eu1,피 Eu2,못 Eu2,별 Eu2,약 Eu2,열 Eu2,유 Eu3,보 Eu3,살 F굴,u F껏,u F동,nx F때,u F류,n2 F어,p F최,u Rn3 a0일 a^경우 a^꽤 a^다소 a^달리 a^당장 a^돈 "
        "a^말해 a^변환 a^불이 a^불자 a^스택 a^얻어 a^온갖 a^위 a^위치에 a^의해 a^이사 a^이상 a^일부 a^일찍 a^제 a^진짜 a^첫 a가변 a고가 a기가 a길러 a껏 a나라 a난 a날개 a남겨 a내부 a니라 a다른 a다음 a동네 "
        "a두고 a뒤 a러나 a매우 a물이 a밤 a분히 a불자 a비가 a사무소 a스택 a슨 a십 a싸 a씩 a씬 a어느 a옛 a으로 a인공 a일찍 a조선 a쯤 a차 a차례 a첫 a출력 a커피 a튜플 a하위 a해외 a환자 b() b< b가입 b각$ b간에$ "
        "b겁 b곳이 b낡 b내 b늦게$ b단위 b당$ b도중 b돌릴 b돌며 b등$ b땅 b때로는$ b매크로 b면으로$ b문턱이 b민중 b및$ b법안 b빌 b산책 b섬 b소유권 b쉐틀란드 b스스로 b시퀀 b식료 b아래 b안에 b열 b온$ b올라 b운명 "
        "b원을$ b위$ b잘$ b재벌 b제대로$ b제독 b족과 b좋 b주었다 b주연 b지배 b처음 b통행 b패 b프리미 b하나 b하루 b하위 b한 b해당$ b협력을$ b호환 b화면 b휴 c)|가 c)|라고 c)|이라 c0|년의 c0|월$ c^남|쉐 c^빵|한$ "
        "c^산|중턱 c^삼|퍼 c^아|태지 c^이|대 c^이|장 c^중|어 c^중|한 c^해|보 ca)|를 c공|지 c규정|작 c근|지 c나|보 c마|교 c매주|한 c면|된 c면|된다 c산|계 c아|태지 c열|명 c이|동 c이|만 c이|심 c이|이 c조|횟수 "
        "c중|하나 c탕|터 c한|장 c험|가 c확보|비 d.^이 d^세계 d^지역 d꼭^가 d도^열 d면^0 d면^00 d에^따라 d은^늘 d은^일본 d을^오래 d음^달 d이^너무 d이^하루 e간의$변 e건너$마 e년$동 e종일$이 e한$잔 j4 k0[ k0난 "
        "k0되 k0맛 k0조 k16경 k16떨 k17간 k19나 k1다 k21동 k4독 k8것 k8곳 k8물 "
    ),
    7: (
        "Cp2,3^$ En2,공 En2,드 Enp,한 Eu1,값 Eu1,낸 Eu1,배 Eu2, Eu3,변 Eu3,양 Eu3,할 F듯,u F새,u F생,p2 F온,u F푹,u a^거리 a^구문 a^다 a^단지 a^뒤 a^모아 a^물론 a^미국 a^미니 a^및 a^아니 a^오백 a^이런 "
        "a^일회용 a^전통 a^줄 a^창 a^최신 a^커피 a^항상 a가운데 a가장 a결국 a경우 a냐 a더욱 a마치 a만 a말 a미니 a보러 a비로소 a여러 a올해 a인데 a입니다 a주민 a청 a칸트 a토록 a품목 a해 a해도 b$ b(개 b간격 b건 "
        "b경진$ b고개 b고개를$ b고르 b곳 b구현 b기타 b놈 b대목 b대원 b덕분에$ b도래 b디 b때$ b떨어 b로컬 b만든 b몫 b본$ b부진 b산다 b속을 b손 b스무$ b스트리트 b시가 b시가$ b어셈 b연속 b옛 b오 b인문 b일한 "
        "b잡은 b장애 b적자 b전$ b조각 b주로$ b지나 b지방 b출력 b코빅 b큰$ b튜플 b트레이 b특 b파 b파운 b파운드 b푼타아 b하는$ b할당 b헬기 b협력을 b홈구 c^대|일로 c^맨|위에 c^이|장을 c^한|해 c가|다 c게|하 "
        "c기|쉽 c다|하 c로|가 c법|제 c빌려|가 c어|기 c어|이 c에|대 c은행|문 c의|지 c이|종 c주|한 c중|하 c지|못 c지켜|냈다 c크|( c한|조 c호|구역 d,^폴 d^다른 d나^다 d는^시장 d는^훈련 d를^따라 d에^의해 d한^것 "
        "d할^내 e낸$단 e는$바 e더$지 e데$사 e된$빵 e백만$명 e번$이 e이$책 k0결 k0맹 k0밖 k0없 k0예 k0온 k0이 k0혼 k1없 k4내 k8근 k8먹 "
    ),
    8: (
        "Bu3,0 Eu0,에 Eu1,번 Eu1,써 Eu2,선 Eu3,백 Exn, F게,p F냥,u F라,p F빵,p F쇄,u a^달 a^당시 a^모두 a^민씨 a^반드시 a^봄 a^시 a^아마 a^아주 a^어떤 a^얼마 a^오직 a^왜 a^있어 a^큰 a^폴 a대신 a레드 a록 a면서 "
        "a모두 a모아 a번 a부분 a부호 a시험 a아마 a오전 a위치에 a인해 a진영 a항상 a혀 b개$ b건수 b구$ b구석 b글을 b너비 b년만$ b높 b다툼 b들어 b들인$ b루프 b리소스를 b막판 b맛 b문화를 b보면 b볶 b사원 b산지에 "
        "b살 b상태 b새 b소득은 b소식 b순으로$ b싸 b아니 b영하$ b이$ b자릿 b자신 b제$ b주에$ b지적 b지출이$ b책 b클 b탓 b터지 b해$ b후$ c0|만$ c0|일에 c^0|만 c^0|배 c^열|명$ c^지|십 ca)|가 c공동|성명 "
        "c구조|분해 c당|시$ c대|일로 c려|내 c시|상 c싸|가라 c야|한 c연장|구 c원|수 c이|밖 c인|은 c일|타 c자|로 c한|해 d,^즉 d는^지배 d데^문 d로^가려 d어^동 d의^프로 d한^가계 e년대$초 e년이$지 e는$헤 e들지$못 "
        "e등과$같 e를$이 e본$적 e분의$1 e성장$전 e온$것 e의$한 k0님 k0못 k0얼 k0팀 k0합 k1올 k4계 k8만 k8중 "
    ),
    9: (
        "Du2,p2,3^$ En2,새 Enp,할 Eu1, Eu1,가 Eu2,말 Eu3,물 Eu3,정 F급,p2 F당,n2 F을,p F혹,u Rn2 a^결국 a^과연 a^대신 a^동네 a^멈춰 a^약 a^즉 a^통해 a^평소 a거나 a겨 a겨우 a그냥 a꽤 a둔 a또 a린 a만약 a만큼 "
        "a명이 a버스 a선교사 a온 a월 a위해 a직접 a쪽 a컨대 a해가 b갈 b그$ b기본 b다니 b달라 b당국은$ b레지스 b링크 b말 b맞 b문화를$ b바쁜 b배 b석$ b스타 b시간이 b쌍 b어노테 b에디 b역시$ b오스 b용지 b조합의$ "
        "b주고$ b주석 b지불 b채 b철새 b치우 b크루 b키워 b통신 b포인터 b표현 b하지$ b해양 b회의에 c0|분의 c^0|개국 c^대|일 c^본|적이 c강|하구 c나|이 c로|나 c리아|로 c빌려|가는 c스|이 c쏙|들 c아|주 c온|지$ "
        "c지|간 c출|넉$ c커피|한$ c크|(a c한|지$ c홉|시 d%^로 d,^이 d^숨 d^유럽 d^이 d^저 d강^하구 d고^연 d둘^다 d은^선언 d자^열 d해^갈라 e개$사 e년$안 e년에$집 e만$5 e은$자 e장$ k0곧 k0된 k0숨 k16보 k1형 "
        "k21받 k4날 "
    ),
    10: (
        "Dn2,n2,3^$ Dn2,n3,0 En2,회 Eu0,구 Eu1,달 Eu1,된 Eu1,맞 Eu2,얼 F광,n2 F또,u F릇,u F이,p2 F쯤,u a) a^가장 a^곧 a^담근 a^매우 a^매주 a^보니 a^식기 a^에러 a^여러 a^이어 a^이제 a^중 a^중세 a^처음 a^후 "
        "aa의 a금 a든 a라고 a리티시 a마다 a먼저 a명해 a볼 a빨리 a서 a실제 a아직 a어 a역시 a왜 b(일 b값 b관조 b까닭 b꼭$ b나가 b낭 b녹 b당국은 b라인 b리터럴 b메 b몇 b사업$ b서양 b섹 b스택 b어셈블 b여섯 b예제 "
        "b움직 b이백여$ b이십 b인력 b있 b젠투펭 b지주 b초 b표시 b푹 b프로세 b후 c^0|일$ c^연|지$ c^한|해$ c가|되 c기|리턴 c기|전 c맨드|라인 c서|발 c석|달 c세|시 c술|보 c야|할 c이|되 c인공|지 c자|주 c장|보 "
        "c키|당은 d'^의 d는^자유 d를^들어 d면^못 d면^안 e년$이 e문을$닫 e윌슨$대 e질$무 e척이$큰 k0곡 k0낮 k0낳 k0약 k16달 k16모 k21값 k8뿐 "
    ),
    11: (
        "Bq개,0 Eu1,보 Eu3,장 F갱,p2 F꽤,u F먼,u F야,p F켜,u F힙,u a^개 a^대형 a^또 a^보러 a^보이) a^시설 a^제논 a^현재 a결코 a나 a나마 a날 a동안 a리) a못해 a소위 a써 a얻어 a열어 a오히려 a자주 a재산 a쳐 a탕이 "
        "b가능 b김 b나간 b넓 b논쟁 b단추 b대신 b대표 b동작 b리터 b먹 b발문 b블록 b빚 b뿌 b시집 b야외활 b업체$ b없 b요금 b위해 b의원은 b이상 b조치 b줄 b참 b코드 b트리 b하락 c^0|세 c^타|낸$ c구조|분 c령|당 "
        "c류|하 c스|스 c십|년$ c아|태 c제|세 c주|한$ c한|달 d년^간 d는^영화 d두^배 d수^호출 d어^0 e년$봄 e을$주 e이$기 k0목 k0씨 k0최 k4것 k4게 k4산 "
    ),
    12: (
        "Eu2,규 Rp3 a^둘 a^때 a^섹스 a^역시 a^이들 a가지 a거리 a긴 a는데 a이전 a한 b고유 b끝 b대로$ b레이블 b만에$ b모 b문서 b볼 b브라 b상당 b스스 b식기$ b쓰 b앤 b어떻 b왕 b육성 b인민 b인자 b장$ b주위 b주인 "
        "b중 b판자 b하구 b해당 b헤 c^석|달 c^수|있 c기|어 c기|위 c면|다 c밥|한$ c청|대 d%^의 d)^의 d한^지 e론$코 e을$체 e을$표 e제$4 "
    ),
    13: (
        "En2,리 Eu3,분 Eu3,져 F럴,u F몫,p a> a^갈 a^대해 a^둔 a^쓴 a^아예 a^영업 a^푹 a감아 a곧 a빈 a야 a임스 b같은 b것 b대주 b들$ b라이프타 b리소 b린트 b변수 b비상 b사이 b서적 b스톤 b이같이$ b큰 b터진 b호출 "
        "c^타|낸 c로|하 c빵|한$ c산|중 c이|대 c주|가 c한|대 d^0개 d난^뒤 d는^네 d서^0 d중^한 d한^예 e낼$수 e될$것 e수$없 e온$사 e으로$끝 e이$트 k4오 "
    ),
    14: (
        "En2,폭 Eu1,없 F리,nx a^늘 a^코드 a^회사 a가 a당시 a던 a덴 a때 a며 a면 a몇 a미리 a불이 a싼 a쓴 a종일 b검 b국회 b년$ b늘 b라이 b로드$ b리소스 b서명 b시$ b어느 b우리 b행정 c공|지능 c여|진$ c테스|편 "
        "d계^경제 e차$대 k0될 k4강 k8때 "
    ),
    15: (
        "Eu1,씨 F오,n2 a(aa) a^보기 a기도 a도 a도록 a따라 a로 a물론 a보다 a적인 a큰 a타입 b가격 b넘 b때 b라틴 b밑 b변환 b스코프 b에디션 b운영 b이십$ b중$ b지정 c^해|질 c그|외 c년|간 c아|주는 d^주택 d은^채 "
        "e년$기 e상을$받 e여$가 "
    ),
    16: ("F헌,u a^못 a과연 a바로 a부터 a할 b뒤 b성명 b세종 b스레 b적설 c억|원 c우리|당 d^고대 d리^당 k0푸 "),
    17: (
        "a^길러 a^새 a^옛 a^주민 a^채 a^함께 a값이 a고자 a과 a니데스 a보세요 a소스 a하여 b경로 b그 b많 b몰 b적이$ b제일 c)|의$ c^개|사 c안|보 d그^외 d그^중 e만$명 e수$있 e이$방 k8틈 "
    ),
    18: (
        "Enn, a^꼭 a^년 a^세 a^스무 a고 a까지 a이 a처럼 a함께 b국면 b되면$ b등 b만나 b이래 b이외 b인원 b쫓 b트레 b함수 c드|스 c오|리 c이|사 c이|상을 c호|( d^즉 d몇^초 d한^뒤 e씨는$“ "
    ),
    19: ("Eu1,있 a꼭 a및 b구문 b무렵 b상인 b서류 b오래 b잘 c^전|시 c^한|달 c고|성 c리|리 c본|자 d가^000 e억$파 "),
    20: ("Eu0,선 Eu1,논 a, a^각 b가까 b고쳐 b두$ b또 b만큼$ b반복 b불리 b속에 c^배|한 c만|명 d는^칠레 e관계$속 "),
    21: ("a^다시 a^덜 a^등 a^호텔 a섯 a와 a이미 a째 a히 b(0 b-$ b겸 b알 b야외 b이것 b키로$ b테스트 d%^가 k8수 "),
    22: ("Eu1,힘 a. a될 a은 a의 ba b더$ b세$ b않 b죽이 "),
    23: ("F우,nx a^그 a^팀 a된 b아닌 b연안 b자체 d1^월 d^사실 "),
    24: (
        "a= a^% a^- a^더 a^두 a^잘 a^해시 a게 a는 a를 a에 a을 b(a)$ b(aa) b0 b같 b단체 b및 b봄 b앞 b에러 b첫 b타입 c^단|한$ c드|니 c만|원 c용|시 d^내 d^살 d기^말 d는^데 d몇^차례 d온^지 d인^신 e만$파 e서$발 "
        "e서$있 e석$달 e지$석 k21다 "
    ),
}
