@echo off
rem Runs Junheng. Needs a JDK 17 or later and nothing else: what is missing or older than the sources is built first.
rem The same as the bash launcher beside it, but for the class-data archive and for two first starts at once.
setlocal
for /f "tokens=2 delims=:" %%p in ('chcp') do set "CODE_PAGE=%%p"
set "CODE_PAGE=%CODE_PAGE: =%"
set "CODE_PAGE=%CODE_PAGE:.=%"
chcp 65001 >nul

set "JUNHENG=%~dp0"
set "JUNHENG=%JUNHENG:~0,-1%"
set "JAR=%JUNHENG%\target\app\junheng-app.jar"
set "BUILT=%JUNHENG%\target\junheng.jar"
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"

set "VERSION="
for /f "tokens=3" %%v in ('call "%JAVA%" -version 2^>^&1 ^| findstr /i "version"') do if not defined VERSION set "VERSION=%%~v"
if not defined VERSION (
    echo 没有找到 Java。请安装 JDK 17 或更高版本，或设置 JAVA_HOME。 1>&2
    set "EXIT=2"
    goto done
)
for /f "delims=.-+" %%m in ("%VERSION%") do set "MAJOR=%%m"
if %MAJOR% lss 17 (
    echo Java 版本太低：%VERSION%。请安装 JDK 17 或更高版本，或让 JAVA_HOME 指向它。 1>&2
    set "EXIT=2"
    goto done
)

if not exist "%BUILT%" goto build
if not exist "%JUNHENG%\pom.xml" goto run
powershell -NoProfile -ExecutionPolicy Bypass -Command "$t=(Get-Item -LiteralPath $env:BUILT).LastWriteTime; $s='src\main','pom.xml','rules\language.dsl' | ForEach-Object { Join-Path $env:JUNHENG $_ } | Where-Object { Test-Path -LiteralPath $_ }; if (Get-ChildItem -LiteralPath $s -Recurse | Where-Object { $_.LastWriteTime -gt $t } | Select-Object -First 1) { exit 3 }" >nul 2>nul
if %ERRORLEVEL% neq 3 goto run

:build
if not exist "%JUNHENG%\pom.xml" (
    echo 没有找到程序 target\junheng.jar，也没有可构建的源代码。请重新取得完整的程序文件夹。 1>&2
    set "EXIT=2"
    goto done
)
if exist "%BUILT%" (echo 程序有改动，正在重新构建… 1>&2) else (echo 首次运行，正在构建… 1>&2)
pushd "%JUNHENG%"
call mvnw.cmd -q -B -Dmaven.test.skip=true package 1>&2
set "EXIT=%ERRORLEVEL%"
popd
if not "%EXIT%"=="0" (
    echo 构建失败，原因见上。首次构建要能访问 Maven 中央仓库；服务正在运行的，请先停止它。 1>&2
    set "EXIT=2"
    goto done
)
rem a build that changed nothing leaves the old time
powershell -NoProfile -Command "(Get-Item -LiteralPath $env:BUILT).LastWriteTime = Get-Date" >nul 2>nul

:run
if not exist "%JAR%" set "JAR=%BUILT%"
set "SHORT=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto -Dslf4j.provider=org.slf4j.helpers.NOP_FallbackServiceProvider -Dslf4j.internal.verbosity=ERROR"
if /i "%~1"=="serve" set "SHORT="
"%JAVA%" %SHORT% -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Dsun.stdout.encoding=UTF-8 -Dsun.stderr.encoding=UTF-8 "-Djunheng.home=%JUNHENG%" -jar "%JAR%" %*
set "EXIT=%ERRORLEVEL%"

:done
if defined CODE_PAGE chcp %CODE_PAGE% >nul
exit /b %EXIT%
