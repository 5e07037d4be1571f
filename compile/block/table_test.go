package block_test

import "testing"

func TestTables(t *testing.T) {
	english(t, []layout{
		{"Markdown", `
# Joint Statement

The two sides agreed on these actions:

| Action | Owner | Due |
|:-------|-------|----:|
| Mend the **buoys** | Harbour Office | May 2031 |
| Chart the strait | | |

Both sides will report.
`, `
0 title: Joint Statement
1 para: The two sides agreed on these actions:
2 row: Action | Owner | Due
3 furniture: |:-------|-------|----:|
4 row lead=2: Mend the buoys | Harbour Office | May 2031
5 row lead=2: Chart the strait |  | 
6 para: Both sides will report.
`},
		{"without outer bars", `
# Joint Statement

Action | Owner
--- | ---
Mend the buoys | Harbour Office

Both sides will report.
`, `
0 title: Joint Statement
1 row: Action | Owner
2 furniture: --- | ---
3 row lead=1: Mend the buoys | Harbour Office
4 para: Both sides will report.
`},
		{"under a heading", `
# Joint Statement

The two sides met.

Actions

Action	Owner	Due
Mend the buoys	Harbour Office	May 2031
`, `
0 title: Joint Statement
1 para: The two sides met.
2 head: Actions
3 row in=2: Action | Owner | Due
4 row in=2 lead=3: Mend the buoys | Harbour Office | May 2031
`},
		{"no table", `
# Joint Statement

The two sides met.

They spoke of a | b, and of
c | d, but drew no table.

| One line is none. |
`, `
0 title: Joint Statement
1 para: The two sides met.
2 para: They spoke of a | b, and of c | d, but drew no table.
3 para: | One line is none. |
`},
	})
	japanese(t, []layout{{"bars", `
# 第2回港湾対話の開催

双方は次のとおり一致した。

| 取組 | 担当 | 期限 |
| --- | --- | --- |
| 浮標の修理 | 港湾局 | 令和13年5月 |
`, `
0 title: 第2回港湾対話の開催
1 para: 双方は次のとおり一致した。
2 row: 取組 | 担当 | 期限
3 furniture: | --- | --- | --- |
4 row lead=2: 浮標の修理 | 港湾局 | 令和13年5月
`}})
}
