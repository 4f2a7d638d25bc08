# Simplified Chinese. No native speaker has reviewed it yet.

proposing-head = **还找到 { $count } 篇起止不确定的报道。要一并添加吗？**
proposing-story = **{ $number }. { $title }** · { $outlet } · { $paragraphs } 段
proposing-words = “{ $first }” …… “{ $last }”
proposing-unsure = 不确定：{ $reason }。
proposing-menu = 选择要添加的报道
proposing-add = 添加这些
error-choice-over = 这次选择已经结束。请重新添加该网页，并在 15 分钟内选择。
error-choice-empty = 还没有选择任何报道。请先在菜单中至少选一篇。
error-choice-others = 只有添加该网页的管理员才能选择其中的报道。
