"""Weights of the features of `_korean_model` in quarters of a log-odd, by `benchmarks/korean_spacing.py`."""

# ruff: noqa: E501

from typing import Final

INTERCEPT: Final = -0.24

TABLE: Final = {
    -24: (
        "a^) a광고 a라이 a레이 a마이 a산더 a슬로 a았을 a여주고 a증가 a클로 b고$ b부터 b수록$ b었 b허가 c면|서 c에|게 c에|서 "
    ),
    -23: ("b려 b선$ b졌 c그|때 c난|방 "),
    -22: ("F외,p2 a케이 a타이 b다음이었 b딩 b찬가 c문자|열 "),
    -21: ("a^적 a주의 b겠 b주의 c^한|가운 c은|행 d과^거의 "),
    -20: ("a테이 a토 a평가 b도$ "),
    -19: ("F르,u a^고 a^근 a^단 a이프 a인쇄 a프로 b논리 b인데 b인지 b정책 c로|써$ c이|거 k4테 "),
    -18: ("En2,되 a^만 a^합의 a마을 a수도 a축 b까 b있는지$ b티 c^이|것 c할|당 t2 "),
    -17: (
        "En2,팀 T3^$ a- a^가로 a^기지 b구나 b기도$ b는 b랬 b머니 b였 b의$ b입니다 b지도$ c이|민 c일|수록 d는^있지 d의^자기 d의^지역 k21세 "
    ),
    -16: (
        "En2,했 En3,보 F단,p2 F색,u F접,p2 a^다가 a^면 a^지도 a^하나 a바이 a추진 a트로 a풀이 b다. b으 b인이 b지에 b투자 c국|인 c근로|대중 c는|지 c니|다 c도|록$ c리|나 c용|가치 e0$정 k0는 k16때 "
    ),
    -15: (
        "a살아 a아이 a했는 b개방 b계에 b럽 b미$ b바탕 b버스 b서도 b어야 b입니 b입자 b째 c거의|0 d은^여름 d의^블록화 e지지$않 "
    ),
    -14: (
        "En2,증 Eu1,러 Eu3,든 Eu3,용 F레,u T2nn a)) a^* a^가을 a^것이 a^한 a그래 a유고 a인간 a정의 a하 b)$ b니 b다고 b든 b로 b못한다. b사무 b서는 b션 b소$ b어서 b위원회 b을 b이기 b이란 b일까 b철학 b커녕$ "
        "c)|할$ c^그|것 c^때|문 c려|주 c며|출판 c야|말 c있는|데 c저|축 c한|때 d가^수 d고^두 j20 k8린 t1 "
    ),
    -13: (
        "Eu1,디 F량,p2 F앞,u a^00여 a^게을 a^대 a^도 a^열 a^전 a개개 a국가 a네이 a르가 a망해 a민중 a애호 a파 a판 b공동체 b기도 b까지 b나$ b던$ b데,$ b력 b렸 b례 b리 b소리 b수도원 b에 b영$ b인들 b한다 b회사,$ "
        "c같이|했다 c로|써 c아|있음 c야|말로 c역|전 c연|산 c의|하 c이|라 c젊은|이들 c제|전 k0것 k0냐 k19없 k8어 "
    ),
    -12: (
        "En2,값 En2,날 Eu1,못 F보,u F적,p Rp a0 a^동남아 a^서적 a^아이 a^온도 a^유고 a대기 a민 a북 a수* a시도 a아가 a언어 a전면 a티 b가요 b기$ b다면 b러 b를 b마당 b면$ b보자 b서$ b운 b웠 b이자$ b지, c0%|포 "
        "c^과|소 ca|이 c는|가 c도|원 c된|다 c리|비 c먼|저 c밀의|두 c야|만 c에서|탈피 c잉여|가치 c자|본 c지|배 c진|영 c회|의 d^제 e세기$말 k0터 k1같 k4다 k4데 "
    ),
    -11: (
        "Cu,3^- En2,권 En2,하 Eu1,루 Eu3,씨 Exn,저 T2^n a^나 a^남한 a^선 a^시간도 a^적설 a^차이 a관세 a랫 a밀의 a부인 a분 a스케 a었는 a페이 a환 b개혁 b고, b기구 b기기 b다.$ b데, b된다는$ b들에 b란 b면서 b방향 "
        "b베르크 b보다는$ b실적 b야$ b와 b유지 b이다 b이라 b이었 b이용해서 b인지$ b지만 b진다 b트 b하려 c^이|곳 c과|정 c구|소 c도|상 c러|분 c만|일 c만|큼 c아|공 c아|공화 c어|넘 c어|지 c에|만$ c제|통 "
        "c주고|있다 c진|출 c찬|가 c한|참$ c해|서 c휴게|실 d로^되어 d지^못 k0데 k0야 k0키 k0페 k4( k4편 "
    ),
    -10: (
        "Cu,2n$ En2,물 En2,한 En2,함 Eu2,린 Eu2,잡 Eu3,토 Exp,규 F류,p2 F평,p2 F현,u a^간 a^이 a^지나 a^철 a^통과 a^한글 aa!() a돌아 a되 a보이 a불가 a언론 a여다 a이데 a절차 a창고 a체적 b개발 b거나 b경쟁력 "
        "b다는 b래 b량 b서의$ b수다 b았 b이션 b일수록 b자$ b작업은$ b종이를 b지$ b지를 b지를$ b직후 b철$ b커녕 b편리) b평가 b해야 b해진 b현상 b호텔 b화 c^이|때 ca|에 c고|원 c기|상 c보|이 c서|열 c선|순 c여|학 "
        "c운|동 c은|이들 c의|준 c이|며 c자|계급 c저|기 c지|대 c타|임 c폐|자본 c활|수준 d,^우리 d에^등 k0럼 k0르 k0므 k21계 k21대 k21장 k8라 k8레 "
    ),
    -9: (
        "Bu1,2^$ En2,해 Eu1,컬 Eu2,줍 Eu3,아 F험,p2 a() a* a*(a) a0000 a^물러 a^발전 a^실 a^친 a^편 a^하락 a가이 a가져 a공동 a공해 a균 a득 a문제 a바 a바라 a바위 a본가 a비 a일어 a전략 a정신 a체이 a총 a키워 a혁 "
        "b가$ b가계 b거리 b구입 b그룹 b기업 b다가$ b무역 b므로 b사람의$ b소만 b수단 b시간도$ b융 b이용해 b이지 b재를 b정에 b제당 b져 b집니 b체제 b층 b한다고 b환경 b회사, b히 c0|년$ c^그|대로 c^데|이 c^먼|저 "
        "ca)|하 c간|접 c고|대 c그|것 c는|커녕 c뛰어|넘 c로|내 c리|가 c목도|모 c에|트 c여러|분 c으로|서 c이|기 c이|너 c이|윤 c이터|레이 c자|전 c잘|못 c제|00 c프로|그 c한|(a c해|가 c해|준다 c화|되 d로^두 "
        "d은^가장 d을^사고 k0그 k0듬 k0웠 k0테 k0훈 k1간 k1금 k4드 k4조 k8버 r1 "
    ),
    -8: (
        "Dn2,p,0 En2,은 Eu1,뎠 Eu1,독 Eu1,등 Eu1,렇 Eu1,장 Eu2,받 Eu2,새 Eu2,오 Eu2,하 Eu2,했 Eu2,흐 Eu3,스 Eu3,요 Eu3,판 F계,p2 F마,n2 F산,p2 F쇄,p2 F출,p2 F학,p2 F화,p Lu1 T2^$ T3^n a^건설 a^남북한 a^못지 "
        "a^연기 a^융자 a^인 a^중국 a^하다 a건 a건의 a게을 a늘어 a때문 a라우 a받 a산 a섀도 a순수 a스트리) a양 a웨스트 a자본이 a주아 a키 a톤 a플래 a필요 a활 b나도 b녀 b대중 b동을 b됨 b듬 b라 b렀 b롭 b료 b립 "
        "b메모리$ b므 b미터 b반도 b부채 b사업 b산 b상국 b성 b습니 b시키 b아가 b업 b여야 b운$ b율 b이너 b이리라 b인다 b일$ b자들 b지요 b텐 b하면서 b협 b화되 b회 c0만|개 c^그|만 c^만|들 c^의|존 c^한|때 c^한|자 "
        "ca|하 c가|대표 c가|사 c고|기온 c구가|사 c국|농 c난|주보 c년|대 c는|다 c문|서 c방|시 c법적|방 c시|금 c아|가 c이|스 c이|어 c인|지 c재미|있 c제|경쟁 c주|아 c주의|자 c한|다 d^로마 d는^000 d의^경제 d이^그 "
        "d한^사회 k0( k0께 k0라 k0른 k0를 k0미 k0움 k0질 k16없 k17문 k19날 k21남 k4급 "
    ),
    -7: (
        "An3,p Cn2,2-$ En2,된 En2,문 En2,상 En2,질 En3,들 Enn,지 Eq만,개 Eu1,날 Eu1,쪽 Eu2,되 Eu2,없 Eu2,통 Eu3,오 Exp,호 F공,p2 F권,n2 F마,u F워,p F정,n2 F컨,u F트,p F판,p2 a!() a^남극 a^달아 a^독점 a^동서 "
        "a^들이 a^따라가 a^롱맨 a^밀의 a^벗어 a^안에서 a^유의 a^은 a^킹조지 a가을 a간수 a노테이션 a략 a민중들에 a바셀 a변증 a상태에서 a스코 a스크 a신 a싱가 a연기 a오늘 a요한 a육 a으 a자본 a자연 a중들에 a차입 "
        "a페 a펼쳐 a학 a회해 b(예:$ b* b가계는 b가지 b게$ b그라 b년대 b니다 b다) b되어야$ b든$ b레이트 b론 b린 b메리 b보라 b사실로 b사회는$ b서,$ b쇄 b안소 b야말로$ b에게 b여,$ b은$ b이 b이나 b이든 b이어야$ "
        "b이자 b임을$ b제국 b제도와 b져서$ b증 b지고 b집니다 b추진위원 b하다 b하세 b해협을 b휴가 b휴가$ b히$ c*|또 c^다|가 c^더|불어 c^한|마 c^한|자리 c가|증권 c고|판 c공기|중 c과|이 c과|했 c그|래 c그|만 "
        "c그런|데 c년|이$ c더|해 c동|등성 c되어|있 c들어|가 c라|수 c려다|보 c련|자 c로|드 c로|서 c로|움 c를|이용 c리|나라 c리|아 c못지|않 c서|탈피 c아|온 c어느|새 c에서|나 c여|주 c올로|기 c우리|나라 c우리|시 "
        "c원고|정리 c이|곳 c이|때 c이|호 c인|보 c인|터 c장|자리 c장해|주 c지|향 c타입|( d를^이 d은^연장 d의^기름 d이^건물 e대표$팀 k0게 k0귀 k0렇 k0례 k0저 k0중 k0판 k4가 k8아 l1 "
    ),
    -6: (
        "Au3,u Bu3,2n- Du1,u,2^- En2,걷 En2,경 En2,부 En2,산 En3,직 Enp,시 Eq월,경 Eu0,됩 Eu1,복 Eu1,속 Eu2,스 Eu2,온 Eu2,토 Eu3,군 F내,p2 F네,u F라,u F래,p F막,u F며,nn F바,u F박,u F배,p2 F본,p2 F소,p2 F전,u "
        "F태,p2 a^00 a^가져 a^경쟁 a^고고 a^고도 a^나타 a^내 a^마을 a^서 a^얼음 a^연안 a^운 aaaa) a권 a내려 a대중 a동지 a려가 a룩 a르주아 a못지 a무 a보건 a불 a소비 a스 a영 a유 a이라는 a전은 a전환 a정치 a타 "
        "a통과 a혼 a회의 b(하 b*또는$ b가를 b과 b구조가$ b규모의$ b기로 b기에 b끼리 b나다 b노동 b놓는$ b드 b들 b들이 b랑 b럼 b록 b릭 b만으 b며$ b면 b문학 b발전$ b보다는 b부$ b사회 b수를$ b시대 b시장에 b쓰기$ "
        "b에야 b여, b용도$ b의회 b이면 b일수 b제품 b조직 b종이를$ b주가$ b즈 b집합): b처럼 b체 b체로 b출판 b치 b켰 b파는 b패를 b피하 b하 b함으 b함으로 b해지 b훈 b휴가를 c)|만 c)|만을 c^더|불 c^더|해 c^에|일리 "
        "c^이|외 c^한|글 c가|보 c가|씨 c같이|했 c그|곳 c그|곳에 c나|마 c년|여 c당|추진 c더|스 c던|가 c도|모) c따라|가 c레|공 c로|도 c리|케이 c만|이 c메서|드 c무역|전 c민중|후보 c수도|원 c아가|씨 c어|들었 "
        "c연장|전 c의|식 c중|후 c칠레|공 c키는|데$ d가^두 d고^다 d고^주 d를^새 d를^읽어 d법^제 d에^들어 d은^머리 d을^가지 d을^하여 d지^않은 e다.$ j22 k0냈 k0럴 k0면 k0워 k0즘 k19지 k1양 k1연 k1이 k4흥 k8값 "
        "k8관 "
    ),
    -5: (
        "Dn3,p3,0 En2,파 En3,운 Eq만,표 Eq차,전 Eu1,남 Eu1,양 Eu1,우 Eu1,정 Eu2,경 Eu2,까 Eu2,는 Eu2,덕 Eu2,드 Eu2,봤 Eu2,재 Eu2,한 Eu3,만 F계,nx F관,u F귄,p F렌,u F론,p2 F미,n2 F반,u F불,p2 F선,n2 F시,u "
        "F안,u F어,u F원,p2 F위,p F잘,u F추,u F출,u F펴,u F품,p2 Lnn Rpn a^개인 a^국가 a^들어 a^들여다 a^때문 a^말하는 a^매개 a^문학 a^발 a^법학 a^별 a^불가 a^생각해 a^세종 a^수 a^어 a^여의 a^역 a^의 a^전기 "
        "a^전년 a^중고 a^지진 a^최고 a개인 a경영 a경쟁 a경제 a관 a군 a나이 a녀 a노 a동서 a동일 a떨어 a려나 a력 a련 a롱맨 a마련 a매 a문 a받아들이 a변 a보수 a부로 a생산 a소되어 a순 a슬라 a았는 a였는 a용절차 "
        "a우루과 a웰 a재 a재정 a주도 a중회의 a차이 a찬가 a최고 a측면 a투자 a트리 a트리) a파이 a현 b가의 b간다 b개발$ b고서 b고자$ b구조가 b국에 b날에 b났다 b너 b념 b다니는$ b다보 b단$ b동의 b동의$ b되어야 "
        "b들로 b등성 b렇 b레나 b련 b마다 b만으로 b받았 b병사 b보고자$ b부르크 b부문 b비는 b서를$ b서부 b석 b선거에서 b세기가 b세요 b수록,$ b술 b시켰 b안소만 b야말 b얼음 b은 b이든$ b이리 b이므 b이스 b이어서 "
        "b인가 b자리가$ b적 b종이 b크로 b큼 b타임즈 b파는$ b패를$ b프 b학 b해진다. b회가 c)|이$ c*|또는 c^그|곳 c^이|장은 caa|표 c가|상 c게|실 c고|있 c과|학 c국가|대표 c기|지 c나|가 c년|경 c라|가 c레지|스 "
        "c로|그 c머리|속에 c반|상 c본|값 c북한|간의 c비|평 c생활|수준 c아|메 c이|같이 c이|리 c이|용 c인|들 c장|기구 c젊은|이 c지켜|봐 c쪽|위 c컴|파 c테|이 c해|준 d,^문서 d^두 d게^나 d년^00 d는^끝 d로^넘어 "
        "d릴^것) d만^0천 d에^의 d을^하는 e가?$ e다$ e데$영 j0,1 j16,1 j17,3 k0겠 k0네 k0논 k0런 k0룹 k0법 k0서 k0요 k16구 k17미 k19했 k1토 k1한 k4달 k4스 k4영 k4큼 k4표 k4환 k8( k8되 k8바 k8색 k8여 k8차 "
    ),
    -4: (
        "Au1,u Au3,n2 Bq진,0 Cu,2-$ Cu,3^$ Du2,p,0 En2,금 En2,난 En2,복 En2,있 En2,저 En3,문 Eq여,년 Eu1,중 Eu1,포 Eu2,것 Eu2,국 Eu2,니 Eu2,된 Eu2,블 Eu2,성 Eu2,장 Eu2,코 Eu2,회 Eu3,계 Eu3,너 Eu3,원 Eu3,젠 "
        "Eu3,처 Eu3,향 Exn,진 F광,u F그,p F대,n3 F료,u F사,u F손,u F신,p2 F업,p2 F연,n2 F원,u F일,p2 F착,u F투,u F파,u F활,p2 Lq진 Lxn Ru T2n$ T3-$ a^가 a^가치 a^거의 a^경제 a^구 a^달하는 a^순식 a^슈퍼 "
        "a^실험해 a^압도 a^야 a^완 a^인적 a^주도 a^참가 a격 a공산 a구체적 a나타 a념자 a노동 a대량 a데이 a드러 a들여다 a레인 a매한 a몸 a미 a보 a브 a선 a선거 a설치되어 a수단 a스로 a엔 a연 a예 a예외 a올로 a의존 "
        "a이야기 a입 a입문 a자이 a제기 a젠 a주 a중고 a집 a축적 a출판 a치되어 a캔 a컴파일 a코덱스 a킹조지 a테이션 a하나 a합 a협동 a활동 a효 b( b*에 b거 b경 b계 b교육 b교회 b국가 b국의$ b규모의 b나마 b난 b년에$ "
        "b단계 b단테 b당하 b데$ b도 b도로$ b도록$ b된다는 b디오 b라며 b랜 b로부터 b률 b르 b름 b릴 b릿 b만$ b만하 b문화 b받는다 b발전 b별로$ b보다 b보다도$ b보수 b보유 b봤다.$ b비용이 b비용이$ b쁘 b사들 b서 "
        "b선이 b성을 b센트 b수도 b수록, b시대의 b시장 b시장의 b시킨 b야 b어$ b예적 b올린 b왔다 b요. b움이 b의식 b이드 b이므로 b이비 b자가$ b자리에 b자리에$ b자본으 b작업은 b지 b축 b출판산업 b킨 b터 b토 b톤 "
        "b통제를 b통화 b편리)$ b하시 b항 b행 b행위 c%|포 c00|시 c0|백 c0여|년 c^그|다 c^돈|키 c^이|달 c^이|들 c^잘|못 c^제|00 c^한|나 c^한|정 ca)|되 ca|표 c가|계 c가|요 c거|형 c게|나 c계|저 c국|상 c군|주 "
        "c기|한 c기본|값 c나|대 c네|이 c는|지$ c늘|날 c당|추 c더|뎠 c데|다 c도시|귀족 c라틴|어 c리|학 c며|( c문학|연 c및|*또 c반|구 c본|아가 c본|여 c부|인 c부|청사 c빈|틈도 c새|삼 c생활|수 c서|적 c스|크 "
        "c아|보 c왼쪽|위 c의|례와 c이|것 c이|고 c이|데 c이|때부 c이|비 c일*|디 c자녀|교육 c적|절 c주|머니 c주의|상 c줄어|들 c지|만 c지난|달$ c킬로|미 c태를|이 c플래|그 c한|숨 c할|지 c해|석 c해|주 c해|지 "
        "c화|현상 c후|보 d^가을 d^시 d^중 d가^내려다 d나^한 d는^00 d는^세계 d따^이 d때^큰 d라^그 d을^더듬어 d을^이 d의^당 d의^복지 d이^한 e데$기 e되는$경 e말할$것 e의$일 e일$수 e초에$영 j26 j27 k0고 k0권 k0기 "
        "k0다 k0둠 k0루 k0리 k0베 k0진 k0트 k16말 k17목 k17자 k1순 k1터 k1화 k21책 k21크 k21형 k4쇄 k4운 k4으 k4혁 k8까 k8링 r2 t3 "
    ),
    -3: (
        "An2,nn Au2,u Axn,nn Bn2,0 Bu1,2^- Bu1,2^n Bu3,2-n Bu3,2n$ Cp,0 Cp,2^$ Du0,n3,0 Dxn,nn,0 En2,관 En2,말 En2,비 En2,자 En2,점 En2,형 Enp,만 Eu1,각 Eu1,겨 Eu1,겼 Eu1,계 Eu1,냥 Eu1,바 Eu1,입 Eu1,현 Eu2,그 "
        "Eu2,났 Eu2,순 Eu2,으 Eu2,적 Eu2,주 Eu3,갔 Eu3,금 Eu3,도 Eu3,드 Eu3,임 Eu3,평 Eu3,폐 Exn,기 Exn,이 F,n3 F건,p2 F것,p F결,p2 F국,p2 F극,p2 F까,u F느,u F동,n2 F동,p2 F림,u F무,u F문,nx F발,u F버,u F변,u "
        "F봉,u F생,u F언,u F의,p F조,u F종,u F지,p F토,u F틀,u Lu2 Lu3 a^개방 a^견고 a^결과 a^그런 a^그로 a^근본 a^기능 a^늘어 a^대도 a^대량 a^독 a^맥스웰 a^메서 a^몰 a^문예 a^민간 a^벤치 a^부인 a^불 a^식 "
        "a^아름 a^안 a^오늘 a^웨스트 a^이루 a^재 a^주의 a^주택 a^중년 a^추가 a^코덱스 a^파이 a^형 a가구가 a가치 a간해 a감소 a것 a견고 a경 a공 a괴 a구 a규 a기는 a기업 a꺼 a나타나 a남 a남북한 a내려다 a노동자 "
        "a논 a대시 a대이 a데올로 a동남아 a디 a람 a렉 a렌 a목 a몰 a문서 a문학 a민간 a민중회의 a벗어 a본 a본고 a붕 a사회주의 a산의 a세종 a셈 a소기업이 a수량 a술 a실업자 a아들 a아름 a알려 a알아 a앙 a에게 a여성 "
        "a오랫 a원 a이용절차 a이해 a일* a있을 a자본주의 a장해 a적자 a전해 a제한 a조지 a주택 a줄 a지구 a천 a최은 a택관련 a테 a토대 a펴 a풍 a호 a회주의 a휴게 b(aa b(예: b*에$ b*으로 b*이 b가 b가들 b가치의 "
        "b간다. b개에 b경까 b경제 b공산당은 b국으로 b급$ b기가$ b기를$ b기업들 b꺼 b끼 b나가는 b나가는$ b냈 b능하 b다는$ b다시 b대가$ b도,$ b되었 b라도$ b략 b럴 b로부 b룹 b만큼이 b말로$ b먹을 b며 b모) b민족 "
        "b범 b별로 b보냈다 b보려는 b뿐이다 b사회$ b사회는 b서)$ b선거 b수의 b스토 b시절 b시켜 b시킴 b시하 b실에 b야만$ b어 b에서 b여름에 b여성 b연금 b연적 b오르 b오면 b웁니다. b워 b이거 b이며 b이트 b인$ b인은 "
        "b인은$ b자 b자로 b자료 b자를$ b장이 b적이 b적입 b적입니다 b정신 b제품도 b주민 b주보다 b줄로$ b즘 b지는$ b지다 b지와$ b지요.$ b지지 b직을$ b집합) b처 b출판산 b침체 b침체의$ b탕 b판 b표$ b합 b했습 "
        "b화하 c0|가 c^0|월 c^그|곳에 c^그|릇 c^그|자리 c^다|중 c^더|하 c^데|다 c^온|갖 c^월|동 c^이|달$ c^저|수 c^한|숨 c가|동 c가|들 c가장|자리 c각|국 c거|운 c계|인 c고|정리 c고|학자 c관|측 c교|역 c국|가 "
        "c권|시 c기|심 c다|중$ c더|불어 c도|상국 c도|잉 c동자|계급 c뒤|떨 c들|이 c레|이 c만|이$ c목도|모) c문학|연구 c미|지 c및*|또는 c본|시 c북한|간 c생|활 c서|드 c수|다 c수|록 c시장|기 c않는|다 c애|호 "
        "c어|내는 c어|섰 c어|왔 c에|도 c여|년 c여의|치 c와|서 c완|전 c우리|나 c월|동 c월|등 c위|내 c위|내에 c은|운 c을|지 c의|병 c의|회 c이|달$ c일|자 c저|작 c중|공정 c지|섬 c진|국 c참|조 c창고|동 c체|의 "
        "c체|의식 c케|이 c탄|하 c터|마 c트|( c한|간의 c형|( c활|수 c효한|지 d는^일정 d로^간 d로^제한 d린^패션 d며^그 d서^낮 d을^000 d을^내 d의^0 d이^선거 d이^선택 d이^자기 d이^잘 e년$그 e년을$기 e를$사 e새$머 "
        "j21 j21,4 j25 j8,4 k0군 k0띠 k0랑 k0롭 k0분 k0원 k16블 k16자 k16조 k16하 k1계 k21개 k21되 k21선 k21원 k23/ k4단 k4본 k4소 k4에 k4의 k4집 k4프 k8루 s1,3 s1,4 "
    ),
    -2: (
        "Au0,n2 En2,사 En2,투 Eu3,나 Eu3,레 a^오랫 a^외상 a^인간해 a몰려 a연안 a전 a조 b개월$ b났다.$ b바$ b비 b서, b시킴으로 b이터 b임을 b자원 b조 b지와 b휴가를$ c0차|전에 c^그|중$ c^준|공식 c^큰|비가 "
        "c동구|제국 c슈리|프 c어|질 c이|다 d^0 d도^있으나 d의^형태를 e다시$그 j17,4 k0구 k16부 k4파 "
    ),
    2: (
        "Au0,p Eu0,년 Eu1,학 Eu2,목 Eu3,값 F나,n2 F프,u T0 a^사용자 a^세계 a^이내 a^일회용 a^커피 a^환자 a개가 a동차 a뒤 a른 a속 a여 a영국 a하루 a힌 b기간 b기량을 b밖으 b반 b빅 b상품을$ b어쩔$ b이같이$ b일이$ "
        "b잘$ b재 b젠투펭귄 b지향 b찬다. b참조) b태지 b파치 c)|는$ c^틈|없이 c^해|주는 c내산|의류 c수|인 c위표|맨$ c음|치른 d두^번 d라^난 k0잠 k21의 k21자 k4이 k4한 s5,5 "
    ),
    3: (
        "An3,n2 Aq일,u Bn2,2-- Cn2,0 Du3,u,0 En3,정 Enn,활 Eu0,는 Eu0,미 Eu0,플 Eu1,관 Eu1,단 Eu1,본 Eu1,빅 Eu1,저 Eu1,절 Eu1,튜 Eu2,김 Eu2,데 Eu2,소 Eu2,파 Eu2,페 Eu2,편 Eu2,후 Eu3,간 Eu3,남 Eu3,빙 Eu3,속 "
        "Eu3,조 Eu3,한 Exn,인 F가,p2 F넉,u F등,u F딩,u F복,p2 F부,n2 F색,p2 F성,n2 F성,nx F쉴,u F시,n2 F쏙,u F악,u F알,u F업,n2 F업,nn F워,u F월,p F위,u F의,nx F장,u F적,u F정,p2 F준,u F한,u F후,p2 Ln3 a00명 "
        "a^a00 a^가까운 a^공장 a^구문 a^기저 a^길이 a^느껴 a^다시 a^당시 a^대학 a^마음 a^말해 a^민씨 a^바뀔 a^봉건 a^상대 a^서울 a^수백 a^순 a^쉴 a^지 a^진짜 a^터진 a^평소 a^함께 a^헤겔이 aa* aaaa* aaaa이 "
        "aa로 a관계 a기서 a뀔 a납품 a내부 a널 a노인 a는지 a다 a달 a동안 a란 a려해 a로마 a리아 a링 a마르코 a막판 a많이 a메리칸 a몰라 a버트 a빠른 a새로 a성이 a소규모 a송 a스강 a싶어 a쓸려 a아메리칸 a아예 a안해 "
        "a없이 a여름 a으니 a이란 a있어 a절대 a정적 a조선 a주로 a즉각 a지어 a집니다 a첫날 a체가 a출하기 a켜 a크 a텅 a특정 a플레이션 a피스테스 a하고 a해당 a형 b) b*전 b- b가장 b간 b개막한다 b개혁의 b걸 b고개를 "
        "b곳이 b구조 b국어로 b궁 b규정 b기간이$ b나와$ b낡은 b낳 b내시 b내의$ b냉 b농 b늦 b다$ b다가섰다 b달째 b대강 b도시로 b도중$ b돌 b되어$ b된$ b디 b디자이 b따 b떨어진 b라인을 b마쉬기지 b말$ b명령 b명은$ "
        "b명이$ b무 b문턱 b미만 b바다 b바이 b바인 b바인딩 b발 b별칭 b보급$ b부르고$ b비용과 b비중이 b빠 b빵 b사적인 b사정 b사항 b서로$ b서서히$ b세계적인 b세에서 b소유권 b순으로 b숫자 b쉬 b시그 b시에 b실무 "
        "b씹어$ b안개 b여러 b울리는$ b유 b음식 b의원은 b이같 b이것 b이렇게$ b이후 b일을 b입구 b작은 b잡은$ b접 b정 b정리해 b제조 b조합의$ b주인과 b중에 b중턱에 b지역으로 b지켜 b참조 b처리 b크루즈 b터진 b터진$ "
        "b파치노 b판도 b팔 b퍼센트 b푹 b푼타아레 b프리미 b피연 b하더라 b하도$ b하며 b학기$ b함께 b해안 b협력을 b환자 b흐름 c)|가$ c*|에 c.0|이 c0|개국 c0|년간 c0|세 c^0|미 c^강|하구 c^꽉|찬다 c^년|된 "
        "c^대|일로 c^따|이같 c^먼|산만 c^새|부두 c^열|명 c^요|임 ca*|는$ c가|이$ c강|하구 c강원|산지 c공|지 c공동|성명 c기|리턴 c남|쉐 c노동|조 c도|서 c둘|다$ c또|다른 c려|한 c만|가 c말|이$ c매주|한$ c모|회사 "
        "c백여|편 c번|이 c분간|이어 c빵|한$ c사|호 c산|계 c산|동 c생산|계획 c수출|넉 c숨|돌릴 c쌀|수매 c씨|뿌릴 c야|한다 c어|동 c얼마|전 c에|관 c영업|이익 c욕탕|터 c으로|가 c이|내 c이|된 c자|네가 c전|시 "
        "c정|위 c조기|리 c조기|리턴 c중|어 c체|인 c탕|터 c태|의 c트|스 c팀|골키 c판|터 c하|0 c하는|데$ d^00 d^다산 d^물론 d^식량 d^은행 d^이어 d^출생아 d가^그 d고^씨 d과^그 d난^대응 d를^찾아 d서^00 d석^달 "
        "d에^힘입어 d의^금 d이^되던 d인^모 d인^자본 d장^부지 d카^끝 d할^때 e가지$주 e년의$경 e는$바 e데$필 e용도$변 e이를$재 e터가$발 e한$요 e한$해 g1,u g2,nx g2,u j4,4 k0* k0갱 k0건 k0녹 k0눈 k0버 k0번 k0벌 "
        "k0불 k0빛 k0선 k0순 k0폭 k0표 k0했 k0회 k17대 k1집 k21규 k21비 k21전 k21징 k4매 k4세 k4우 k4차 k8들 k8속 r6 "
    ),
    4: (
        "An2,n2 An3,u Anp,p2 Au2,nn Cnn,0 Du1,p2,0 Du3,p2,2-- Du3,u,2-- Dxn,u,0 En2,독 En2,방 En2,순 En2,진 En2,휴 En3,투 Eu0,세 Eu0,이 Eu1,개 Eu1,것 Eu1,내 Eu1,만 Eu1,사 Eu1,이 Eu1,점 Eu1,피 Eu2, Eu2,디 "
        "Eu2,바 Eu2,버 Eu2,전 Eu2,준 Eu2,특 Eu2,향 Eu3,성 Eu3,신 Eu3,있 Eu3,충 Eu3,컵 Eu3,하 Exn,리 F가,p F건,n2 F겸,u F녀,u F러,p2 F릴,u F명,n3 F서,u F에,n2 F져,u F째,u F출,n2 F텅,u F트,u F환,u a)가 a0일 a? "
        "a^강 a^겨우 a^과연 a^내부 a^로마 a^만큼 a^몇 a^모듈 a^물론 a^미국 a^반드시 a^변체 a^보니 a^본 a^본래 a^세기경 a^시험 a^쏙 a^없애 a^역시 a^옛 a^오백 a^외부 a^유독 a^입력 a^절대 a^제논 a^조선 a^폴 "
        "a^푸른 a^해외 a^힙 aa이 a가집니다 a걸쳐 a경우 a계속 a고속 a과거 a기 a기화 a낸 a년대 a눈이 a닌 a닭 a당장 a독 a또 a라 a래 a로써 a무소 a바로 a비해 a뿌연 a섹스 a시장 a쓰기 a아 a아니라 a아서 a어서 a언제 "
        "a여타 a오래 a외부 a울 a위치에 a으나 a이는 a이름 a이후 a인자 a조기 a주요 a주일 a즉시 a진짜 a짜 a킹 a픈 a하지 a한층 a함수 a형식 b가입$ b간격 b간에 b개$ b건물$ b결과 b경기 b계열 b고르 b고르바초 b고학 "
        "b구체 b그는 b기능 b기반 b기술 b깊 b나라에 b나오 b년에는$ b다른$ b다음 b다음과$ b대통 b덕분 b도시 b돌릴$ b동아리에 b땅 b뛰 b라이프 b레인$ b리턴 b만한 b먼 b명 b문을$ b미 b발전의$ b밤 b보니 b붙으 b사호 "
        "b사회주 b삼 b생성 b서서히 b선교 b소스$ b소유권이 b속을$ b수색$ b쉐틀란 b시그니처 b씨는$ b아키 b앉아 b애 b억 b역시 b연 b올라 b왜 b월동 b위로 b위에 b응 b의존 b입력 b있는$ b저 b저지 b전체가 b정보 b제대 "
        "b족과 b주었다. b주위에 b주유소의 b지급 b지능 b집회 b쪽은$ b차리기가 b찾 b책의$ b청산 b체제를 b체제를$ b출력 b코트는$ b투쟁 b파일 b팩시밀 b포괄 b프로 b프리미티 b하루 b하였습니 b한다. b할$ b함대 "
        "b했다.$ b호는 c)|과 c)|에$ c)|이라 c*|과 c00|년 c00|년의 c0|년의 c^0|대 c^달|된 c^못|할$ c^요|임금 c^이|장 c^한|번에 c^해|질 c강|건너 c경|안건 c관중|없이 c구조|분 c국|정 c규정|작 c규정|작용 c나라|기 "
        "c년|된 c드|니로 c명|피해 c방|기구 c버트|드 c살펴|보면 c선정|과정 c세|가 c식|문 c아|두 c아|펭귄 c어|간다 c역|수지 c연|지$ c온|지 c외|지 c우리|운 c의|원 c이|자 c자|( c자|에 c전|장 c제|학 c주|한$ c지|말 "
        "c학|경 c학|경진 c한|목 c한|시 c한|주 c호|구 d^다른 d^저 dd^* d나^기술 d나^다 d는^계획 d는^요즘 d는^최대 d로^보고 d로^한 d를^늘리는 d며^지출 d번^이상 d안^열두 d에^보여 d은^경제 d은^헤겔 d의^소유자 "
        "d의^이름 d작^00 e간$것 e과$비 e낳고$수 e년$1 e년대$후 e데$힘 e들$것 e등과$같 e약$8 e한$잔 g1,nx k0괄 k0낳 k0아 k0악 k0임 k0있 k0주 k16떨 k17제 k1남 k1다 k1부 k21주 k21직 k4장 k4튜 k8말 k8장 s4,5 "
    ),
    5: (
        "Bu0,0 Cn3,0 En2,년 En2,쌀 Eu0,인 Eu1,빵 Eu1,쓰 Eu1,일 Eu1,주 Eu1,지 Eu2,골 Eu2,더 Eu2,악 Eu2,열 Eu2,유 Eu2,추 Eu2,팀 Eu3,교 Eu3,밀 Exn, Exp,이 F껏,u F던,p F듯,u F때,u F량,u F섬,p2 F자,u F초,u F한,n2 "
        "Lq일 Lu0 Rn3 Rnx a0대 a^과거 a^국밥 a^그리 a^길러 a^뉴욕 a^당장 a^대형 a^돕는 a^되어 a^또 a^말도 a^멈춰 a^몫 a^변환 a^부호 a^빠져 a^수상 a^스택 a^얻어 a^없어 a^여타 a^오래 a^전체 a^전통 a^좀더 a^주 "
        "a^즉시 a^참조 a^통해 a^파업 a^푹 a^학교 a^호출 a값 a결국 a과연 a구문 a다소 a당 a드레 a라도 a레이션 a로버트 a리가 a모여 a반드시 a받고 a배로 a부호 a불이 a삼 a심은 a쏙 a역주의 a오전 a운 a이미 a이번 "
        "a인구 a일찍 a적 a좀더 a쯤 a출력 a파업 a화시킨 a후 b간격은$ b감독 b개국 b객체 b거대 b국가들 b국가에서 b국영 b굶 b기량을$ b기억 b기업은$ b나왔 b남 b내에 b논쟁 b놓 b놓았다 b놓은 b다섯$ b달째$ b대륙이 "
        "b대신$ b대전$ b대출 b덕분에 b도움 b돈 b뒤$ b드러 b득표 b들지$ b등과$ b때까지 b때문 b라이브 b레지 b로마 b만나$ b만들 b만만 b민주화는 b및$ b바 b반면 b번째$ b벼 b보고$ b보니$ b보일 b부진 b빈 b뿌릴$ "
        "b서양의$ b성$ b성경 b세력 b소위$ b순으로$ b시작 b안 b어떻게$ b여섯$ b연구진 b연속 b열기 b옆 b예 b요구 b원을 b위 b이름 b인명 b일한 b작은$ b전 b전사 b조건 b족과$ b주민들은 b차리 b착륙 b케이스 b크 b터지 "
        "b팀 b파괴 b하더라도 b하위 b하위$ b학기 b학당 b한 b한$ b한다.$ b해당$ b핸 b호를$ b홈구장에 b화물 b효 b휴 c)|가 c00|월$ c^0|만 c^꽉|찬 c^난|산책 c^배|한 c^이|대 c^이|점 ca)|를$ ca*|는 ca|절 c고|하 "
        "c과학|경 c나|보 c땅|주인 c못|할$ c부|지 c비키|당은 c빌려|입는 c상|해 c세|개 c신입|사 c실어|나 c약|삼 c어|기 c어|주 c우리|당 c은행|문턱 c이|레이 c이|심 c자|헬기 c전|기량 c전|직 c정|받 c정|의원 c조|분 "
        "c타입|간 c틈|없 c피|한$ c해|전 d)^가 d,^즉 d^금융 d^우리 d^학교 d며^매주 d면^못 d에^따라 d자^난방 d피^한 d한^것 e나$건 e년$안 e되는$것 e때$그 e보러$가 e족이$쳐 e할$일 k0등 k0살 k0없 k0옆 k0조 k0한 "
        "k16모 k21동 k21오 k21참 k21한 k4곳 k4독 k4듯 k4아 k4원 k4코 k4페 "
    ),
    6: (
        "Bu3,0 Dn2,u,2-- En3,부 Enp,한 Eu0,의 Eu1, Eu1,닷 Eu1,메 Eu1,받 Eu1,배 Eu1,병 Eu1,써 Eu1,코 Eu2,못 Eu2,별 Eu2,원 Eu2,피 Eu3,맨 Eu3,미 Eu3,밭 Eu3,변 Eu3,보 Eu3,왔 F귄,u F껴,u F동,nx F류,n2 F새,p2 F혀,u "
        "F히,p Rp2 a^가면 a^개념 a^남겨 a^다소 a^달리 a^독일 a^모아 a^못 a^배 a^봄 a^새 a^선교사 a^얼마 a^오전 a^이상 a^인공 a^있어 a^채 a^칸트 a^해 a^해당 aa가 a가변 a가운데 a기가 a길 a껏 a껴 a나라 a냐 a녹아 "
        "a니라 a다고 a달라 a달리 a두고 a드시 a먼 a물이 a민씨 a분히 a쁜 a선수 a스테스 a슨 a시험 a싸 a씩 a억 a얼마 a에서 a열어 a오백 a운데 a으로 a이나 a일회용 a자동 a져 a중세 a차례 a처음 a초반 a하면 a해외 a환자 "
        "b! b() b가입 b각$ b개조 b건너 b곳 b그리 b근 b기본 b꼭$ b꽃 b놈 b늦게$ b다르 b다음과 b단위 b당$ b대출이 b덕분에$ b도래 b되었다 b등$ b떨어 b라이프타 b리터 b문자 b문턱이 b민중 b법안 b사원 b속을 b시퀀스 "
        "b아래 b안에 b어셈 b오류 b운명 b원을$ b인터페 b자아 b자회 b잔 b재벌 b제독 b조각 b좋 b주로$ b주연 b지방 b지배 b처음 b출신이 b컴파일 b키워 b패 b푼타아 b하나 b화면 c)|라고 c0|만$ c0|분의 c^0|만$ c^숨|돌 "
        "c^숨|돌릴 c^해|보 c공|지능 c꿔|준다 c나|이 c따|이 c마|교 c면|된다 c모|회 c법|제 c보|비상 c빌려|가 c어|온다 c열|명$ c이|만 c이|장 c이|종 c이|터지 c인공|지능 c일|타임 c중|하 c중|하나 c직|급여 c출|넉 "
        "c켜|냈 c편|한 c한|장 d%^에 d.^이 d^세계 d^인공 d^지역 d는^국제 d면^0 d면^00 d배^한 d서^불이 d야^할 d에^걸쳐 d에^의해 d원^미만) d은^늘 d은^일본 d을^오래 d음^달 d자^열 e간의$변 e더$지 e들지$못 e전$같 "
        "e한$저 j23,1 j4 k0[ k0거 k0경 k0난 k0되 k0온 k0출 k0팔 k0하 k17점 k1없 k8물 "
    ),
    7: (
        "Cp2,3^$ En2,출 Eu0,문 Eu0,에 Eu1,값 Eu1,낸 Eu2,입 Eu3,할 F게,p F굴,u F삼,u F새,u F생,p2 F어,p F최,u a^거리 a^게속 a^꽤 a^넘겨 a^매주 a^스무 a^일부 a^일찍 a^창 a^한층 a고가 a교사 a그냥 a난 a록 a리티시 "
        "a만 a만나 a말 a메모리 a봄 a비가 a서너 a스택 a왜 a위해 a이) a인데 a전통 a진영 a차 a토록 a튜플 a품목 a하위 a해 a해도 b(개 b간에$ b건 b겁 b구현 b글을$ b기타 b내 b너비 b높 b대목 b대원 b때$ b로컬 b만든 "
        "b몫 b볶 b본$ b산다 b산지에는 b상태 b섬 b손 b시가 b역시$ b연속$ b열 b오 b온$ b위$ b인문 b일한$ b장애 b적자 b전$ b주에$ b중턱에$ b지나 b지적 b지출이 b지출이$ b쪽은 b코빅 b키워드 b통행 b특 b파 b파운 "
        "b파운드 b하는$ b할당 c0|월$ c^달|된$ c^두|시 c^빵|한 c^틈|없 ca)|을$ c가|다 c국밥|한 c나|이는 c다|하 c로|가 c말도|하 c맨드|라 c맨드|라인 c면|된 c보호|구 c석유|수 c세|명 c어|이 c열|명 c왕립|지리 "
        "c의|지 c이|동 c이|밖 c이|상을 c이|이 c일|타 c조|분해 c지|못 c짓는|데$ c크|( c판|터진 d^숨 d꼭^가 d는^게 d는^시장 d를^따라 d진^뒤 d한^가계 d할^내 e가입$대 e년$동 e데$사 e모$씨 e번$이 e이$책 e일로$역 "
        "e일이$하 k0결 k0맹 k0밖 k0예 k0이 k0혼 k19나 k21중 k8근 "
    ),
    8: (
        "Du2,p2,3^$ En2,공 En2,드 En2,새 Eu1,된 Eu1,맞 Eu1,번 Eu2,말 Eu2,선 Eu3,물 Eu3,백 Eu3,살 F라,p F쇄,u F푹,u a^각 a^달 a^대신 a^덜 a^돈 a^먼저 a^불이 a^세 a^아니 a^영국 a^위해 a^의해 a^점수 a^처음 "
        "a^훨씬 a금 a날개 a다음 a대신 a동네 a레드 a말해 a먼저 a멈춰 a메니데스 a미국 a보러 a보이) a부분 a쉴 a십 a온 a인해 a입니다 a쪽 a청 a칸트 a티시 b건수 b교수 b구$ b구석 b꼭 b낡 b년만$ b녹 b당국은$ b돌며 "
        "b들어 b들인$ b레지스 b말 b맛 b매크 b바쁜 b보면 b빌 b빚 b살 b석$ b소득은$ b소식 b쉐 b쉐틀란드 b스트리트 b시가$ b싸 b야외활 b어노테 b연산 b영하$ b옛 b의원은$ b이$ b제$ b주고$ b책 b철새 b큰$ b탓 b프로세 "
        "b호환 c)|의 c0|일에 c^싸|가 c^타|낸$ c강|건 c개|낳고 c게|하 c기|리 c기|쉽 c꽉|찬다 c담근|지 c동|성명 c려|내 c몰다|가로 c불이|나$ c빵|한 c야|한 c에|대 c원|수 c인|은 c일조|원을 c커피|한 c테스|편 "
        "c하구|철 c한|해 d^유럽 d^이 d년^과학 d는^네 d는^지배 d둘^다 d로^가려 d어^동 d의^프로 e년이$지 e는$헤 e온$것 e장$ k0님 k0얼 k0합 k16보 k1올 k4계 k4내 k8것 k8곳 k8만 k8먹 "
    ),
    9: (
        "Enp,할 Eu1,가 Eu3,정 F꽤,u F당,n2 F빵,p F웹,u F을,p F헌,u a) a^동네 a^섹스 a^식기 a^올해 a^위 a^위치에 a^제 a^중세 a거나 a겨 a겨우 a꼭 a니데스 a든 a명이 a모아 a밤 a버스 a번 a보니 a서 a어 a위한 a주민 "
        "a컨대 a평소 a해가 b갈 b고개 b그$ b김 b다니 b다툼 b달라 b때로는 b라인 b루프 b링크 b막판 b맞 b메 b문화를 b문화를$ b새 b소송을$ b스타 b스택 b쌍 b쓰 b아니 b야외활동 b에디션 b예제 b움직 b자신 b잡은 "
        "b젠투펭 b주석 b채 b치우 b클 b통신 b표현 b푼 b해$ b후$ c^0|개국 c^0|배 c^0|일$ c^따|이 c^삼|퍼 c^쏙|들었 c^이|장을 c당|시$ c부|들어 c빌려|가는 c사|온 c수|있 c시|상 c싸|가라 c자|로 c장|보 c주|가 c주|한 "
        "c지|간 c지|십 c출|넉$ c키|당은 c탕|터가 c한|지$ c확보|비 d,^이 d^사라 dw^포인터 d년^간 d데^문 d도^열 d면^안 d해^갈라 e구간$내 e년대$초 e년에$집 e를$받 e를$이 e만$5 e맛이$나 k0된 k0못 k0숨 k0팀 k1형 "
        "k21받 k4게 k8중 "
    ),
    10: (
        "Dn2,n2,3^$ En2,회 Eu0,구 Eu1,달 F광,n2 F급,p2 F냥,u F또,u F먼,u F혹,u Rn2 a^경우 a^등 a^미리 a^보러 a^불자 a^에러 a^이어 aa의 a곧 a대형 a라고 a리) a린 a면서 a명해 a볼 a섯 a실제 a옛 a월 a재산 a큼 "
        "a통해 b(일 b값 b관조 b나가 b당국은 b대신 b대표 b리소스를 b배 b서양 b섹 b식료 b여섯 b오스 b용지 b이상 b있 b조치 b주위 b중 b지주 b참 b초 b트레이 b트리 b판자 b포인터 b표시 b하지$ b협력을$ b홈구 b후 "
        "ca)|가 c가|되 c기|전 c둘|다 c리아|로 c서|발 c스|스 c스|이 c십|년$ c아|주 c이|되 c자|주 c크|(a c한|조 c훈련|도 d'^의 d,^섬유 d계^경제 d는^자유 d두^배 d은^선언 e개$사 e년$봄 e년$이 e본$적 e은$자 "
        "e하구$철 f1 k0곡 k0곧 k0낮 k0씨 k4날 k4산 "
    ),
    11: (
        "Bq개,0 Dn2,n3,0 Eu1,보 Eu2,규 Eu2,얼 Eu3,장 F릇,u F야,p F쯤,u F켜,u F힙,u a^결국 a^시설 a^아예 a^열어 a^최신 a나 a나마 a못해 a미리 a빨리 a써 a얻어 a쳐 a한 b끝 b나간 b낭 b넓 b단추 b동작 b리소 b먹 b몇 "
        "b모 b발문 b사업$ b시간이 b시집 b어셈블 b업체$ b요금 b위해 b이십 b인력 b조합의 b줄 b지불 b코드 b태지역 b푹$ b하락 c)|의$ c^본|적 c^한|달 c뛰어|준$ c령|당 c로|나 c류|하 c매주|한 c면|다 c석|달 c세|시 "
        "c술|보급 c아|태 c야|할 c제|세 d%^로 d,^폴 d고^연 d를^들어 d어^0 d이^하루 d중^한 d한^지 e낸$단 e문을$닫 e을$주 e을$체 e을$표 e이$기 e질$무 g1,nn k0\\ k0목 k0약 k0최 "
    ),
    12: (
        "Eu3,분 F갱,p2 F멋,u F이,p2 a^시 a^이들 aaa* a가지 a감아 a거리 a날 a둔 a마다 a제논 a큰 a탕이 b가능 b것 b대로$ b대주 b레이블 b리소스 b린트 b문서 b블록 b상당 b앤 b어떻 b왕 b육성 b인자 b자릿 b장$ b주인 "
        "b큰 b해당 b해양 b헤 b횟 c^*|를 c^0|세 c^약|백 c기|어 c기|위 c산|중 d%^의 d)^의 d그^외 d는^영화 d수^호출 e분의$1 e성장$전 e제$4 k16달 k8뿐 "
    ),
    13: (
        "Eu1,없 Eu3,져 F럴,u F몫,p Rp3 a^갈 a^그 a^둔 a^큰 a는데 a면 a및 a빈 a쓴 a이전 a임스 b검 b고유 b만에$ b볼 b브라 b뿌 b사이 b서적 b스스 b스톤 b식기$ b없 b이십$ b이익은 b인민 b행정 b호출 c^중|한$ "
        "c구조|분해 c근|지 c여|진$ c이|대 c작품|이백 c청|대 d^0개 d^국밥 d난^뒤 d서^0 e될$것 e론$코 e수$없 e온$사 e으로$끝 k21값 k4것 k4오 "
    ),
    14: (
        "En2,리 En2,폭 Eu1,씨 a^개 a^대해 a^두 a^코드 a기도 a긴 a꽤 a덴 a도 a미니 a싼 a야 a커피 b같은 b들$ b라이 b라틴 b로드$ b많 b변수 b비상 b서명 b시$ b어느 b연안 b우리 b운영 b중$ b회의에 c^단|한$ c^석|달 "
        "c^연|지$ c^타|낸 c로|하 c리|당 c아|주는 d^즉 d은^채 e낼$수 e이$트 e차$대 k0될 k8때 "
    ),
    15: (
        "F리,nx a^주민 a^회사 a가 a던 a도록 a따라 a로 a며 a적인 a종일 a째 a타입 a함께 b가격 b국면 b년$ b늘 b때 b밑 b반복 b성명 b스코프 b트레 b하구 c^해|질$ c그|외 c년|간 c대|일로 c억|원 c온|지$ c한|대 d^고대 "
        "d그^중 e년$기 e상을$받 e여$가 k4강 "
    ),
    16: (
        "Enn, a(aa) a^보기 a^쓴 a과 a때 a몇 a보세요 a부터 a하여 a할 b*가 b국회 b까닭 b넘 b리터럴 b만나 b몰 b변환 b스레 b에디 b적설 b제일 b지정 b크루 b함수 c*|연산 c^이|상을 d^주택 d한^예 e만$명 e이$방 f2 k8틈 "
    ),
    17: (
        "Eu1,있 F오,n2 a^꼭 a값이 a고 a고자 a보다 a소스 b그 b뒤 b세종 c^개|사 c호|( d가^000 d리^당 d한^뒤 e수$있 k0푸 "
    ),
    18: (
        "a^년 a길러 a까지 a이 a처럼 b경로 b기호 b더$ b되면$ b등 b이래 b적이$ b쫓 c^단|한 c^배|한$ c^한|해$ c본|자 c안|보 c오|리 c이|사 c인공|지 e관계$속 e씨는$“ "
    ),
    19: ("b구문 b단체 b또 b무렵 b상인 b서류 b오래 b이외 b인원 c^전|시 c드|스 c리|리 e라는$전 e억$파 "),
    20: ("a^잘 a히 b*a b고쳐 b두$ b알 b잘 c^*|를$ c고|성 c만|명 c한|달 d는^칠레 d몇^초 k8수 "),
    21: ("Eu1,논 a, a. b(0 b-$ b만큼$ b속에 b야외 b키로$ b테스트 d%^가 d는^데 "),
    22: ("Eu0,선 a^더 a은 a의 b가까 b같 b겸 b불리 b세$ b아닌 b않 e지$석 "),
    23: ("Eu1,힘 a는 a될 a와 b에러 b자체 b타입 d1^월 d온^지 e으로$두 "),
    24: (
        "F우,nx a^% a^- a^팀 a^해시 a^호텔 a게 a된 a를 a에 a을 b(a)$ b(aa) b0 ba b및 b봄 b앞 b죽이 b첫 c드|니 c만|원 c용|시 d^내 d^사실 d^살 d기^말 d몇^차례 d인^신 e만$파 e서$발 e서$있 e석$달 e의$한 k21다 "
    ),
}
