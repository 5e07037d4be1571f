package clause

import "dialoguec/compile/fact"

// The rules of acts. A provision names the one of its last verb.
var (
	provisionSettle             = &fact.Rule{Name: "provision.settle", Reads: "一致, 合意, 決定: agree, and commit where what is agreed goes on"}
	provisionDecision           = &fact.Rule{Name: "provision.decision", Reads: "こととした, こととなった"}
	provisionCommit             = &fact.Rule{Name: "provision.commit", Reads: "コミットした, 誓約した, …の開催を提案した"}
	provisionIntent             = &fact.Rule{Name: "provision.intent", Reads: "予定である, 目指す, していく and the plain present of an action at the end"}
	provisionConfirmUndertaking = &fact.Rule{Name: "provision.confirm.undertaking", Reads: "確認 of doing something: していくことを確認した"}
	provisionConfirmView        = &fact.Rule{Name: "provision.confirm.view", Reads: "確認 of what is: 重要性を確認した"}
	provisionConfirmSupport     = &fact.Rule{Name: "provision.confirm.support", Reads: "確認 of support: 支持を再確認した"}
	provisionStress             = &fact.Rule{Name: "provision.stress", Reads: "強調 of a view or of a promise: …していく方針を強調した"}
	provisionConfirmDecision    = &fact.Rule{Name: "provision.confirm.decision", Reads: "確認 of what was decided"}
	provisionShare              = &fact.Rule{Name: "provision.share", Reads: "共有: of a view, or of information"}
	provisionExpress            = &fact.Rule{Name: "provision.express", Reads: "表明, 示す, 述べる: by what is expressed"}
	provisionExpect             = &fact.Rule{Name: "provision.expect", Reads: "期待: of doing, or of a thing"}
	provisionRecognize          = &fact.Rule{Name: "provision.recognize", Reads: "認識, 強調, 指摘 and the like"}
	provisionWelcome            = &fact.Rule{Name: "provision.welcome", Reads: "歓迎, 評価, 感謝"}
	provisionSupport            = &fact.Rule{Name: "provision.support", Reads: "支持, 賛同"}
	provisionExchange           = &fact.Rule{Name: "provision.exchange", Reads: "議論, 意見交換, 紹介, 報告, 説明"}
	provisionCall               = &fact.Rule{Name: "provision.call", Reads: "要請, 要望, 呼びかけ, 提案"}
	provisionHold               = &fact.Rule{Name: "provision.hold", Reads: "the holding of the meeting"}
	provisionReport             = &fact.Rule{Name: "provision.report", Reads: "a plain act: 署名, 設立, 提出"}
)

// Rules lists the rules of this package.
var Rules = []*fact.Rule{
	provisionSettle, provisionDecision, provisionCommit, provisionIntent, provisionConfirmUndertaking, provisionConfirmView, provisionConfirmSupport, provisionStress, provisionConfirmDecision, provisionShare, provisionExpress, provisionExpect, provisionRecognize, provisionWelcome, provisionSupport, provisionExchange, provisionCall, provisionHold, provisionReport,
}
