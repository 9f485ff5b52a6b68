[then]攻击=org.junheng.rulebook.Canary.sing();
